import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3)
outputs, state_h = gru(x)
print("outputs:", tuple(outputs.shape), to_numpy(outputs).round(4))
print("state_h:", tuple(state_h.shape), to_numpy(state_h).round(4))
print("the two samples:")
print(to_numpy(gru(x)).round(4))
