import keras
import numpy as np

for initializer in ("orthogonal", "glorot_uniform"):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, recurrent_initializer=initializer)
    lstm.build((2, 4, 8))
    kernel = np.array(lstm.cell.recurrent_kernel)
    print(initializer, kernel.shape)
    print(np.round(kernel @ kernel.T, 4) + 0.0)
