import keras
import numpy as np

for initializer in ("glorot_uniform", "he_normal", "zeros"):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, kernel_initializer=initializer
    )
    simple_rnn.build((2, 4, 8))
    kernel = np.array(simple_rnn.cell.kernel)
    print(initializer, kernel.shape)
    print(f"  min {kernel.min():.4f}, max {kernel.max():.4f}")
