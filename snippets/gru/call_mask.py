import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
gru = keras.layers.GRU(3)
print("all 4 steps:  ", gru(x)[0].numpy().round(4))
outputs = gru(x, mask=mask)
print("mask:         ", outputs[0].numpy().round(4))
print("first 2 steps:", gru(x[:, :2])[0].numpy().round(4))
print("outputs:", tuple(outputs.shape))
