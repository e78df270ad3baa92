import keras
import numpy as np

x = keras.random.normal((2, 4, 8, 8, 1))
mask = np.array([[True, True, False, False], [True] * 4])

last = keras.layers.ConvLSTM2D(3, 3)
print("last: ", last.compute_mask(x, mask))

every = keras.layers.ConvLSTM2D(3, 3, return_sequences=True)
print("every:", every.compute_mask(x, mask).tolist())
