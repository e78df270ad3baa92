import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 5, 8), seed=0)
mask = np.ones((2, 4, 5), bool)
mask[0, 0, 3:] = False
lstm = keras.layers.LSTM(3)
wrapper = keras.layers.TimeDistributed(lstm)
print("no mask:", wrapper(x)[0, 0].numpy().round(4))
print("mask:   ", wrapper(x, mask=mask)[0, 0].numpy().round(4))
print("3 words:", lstm(x[:, 0, :3])[0].numpy().round(4))
