import keras
import numpy as np

for initializer in "glorot_uniform", "he_normal", "zeros":
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(
        3, 3, kernel_initializer=initializer
    )
    layer.build((2, 4, 8, 8, 8, 1))
    kernel = np.array(layer.cell.kernel)
    print(initializer, kernel.shape)
    print(f"  min {kernel.min():.4f}, max {kernel.max():.4f}")
