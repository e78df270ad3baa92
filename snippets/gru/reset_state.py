import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, stateful=True)
gru(x)
print("after a call:", to_numpy(gru.states[0][0]).round(4))
gru.reset_state()
print("after reset: ", to_numpy(gru.states[0][0]).round(4))
