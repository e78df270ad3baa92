import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
gru = keras.layers.GRU(3)
print("GRU with mask:", to_numpy(gru(x, mask=mask)[0]).round(4))

h = keras.ops.zeros((2, 3))
for t in range(4):
    new, _ = gru.cell(x[:, t], h)
    h = keras.ops.where(mask[:, t : t + 1], new, h)
print("loop, where:  ", to_numpy(h[0]).round(4))

h = keras.ops.zeros((2, 3))
for t in range(4):
    h, _ = gru.cell(x[:, t], h)
print("loop, no mask:", to_numpy(h[0]).round(4))
