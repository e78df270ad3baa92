import keras
import numpy as np

for initializer in "orthogonal", "glorot_uniform":
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(
        3, 3, recurrent_initializer=initializer
    )
    layer.build((2, 4, 8, 8, 1))
    kernel = np.array(layer.cell.recurrent_kernel)
    flat = kernel.reshape(-1, 12)
    print(initializer, kernel.shape, "as", flat.shape)
    for name, matrix in ("rows", flat), ("columns", flat.T):
        identity = np.eye(len(matrix))
        equal = np.allclose(matrix @ matrix.T, identity, atol=1e-5)
        print(f"  {name} orthonormal:", equal)
