import keras
import numpy as np

h = keras.random.normal((2, 3), seed=0)
print("length of h:", np.linalg.norm(h, axis=1).round(4))
for name in ("orthogonal", "glorot_uniform"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, recurrent_initializer=name)
    cell.build((None, 8))
    product = keras.ops.matmul(h, cell.recurrent_kernel)
    lengths = np.linalg.norm(product, axis=1).round(4)
    print(f"{name}: length of the product {lengths}")
