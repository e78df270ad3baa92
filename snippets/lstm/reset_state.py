import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, stateful=True)
lstm(x)
print("after a call:", to_numpy(lstm.states[0][0]).round(4))
lstm.reset_state()
print("after reset: ", to_numpy(lstm.states[0][0]).round(4))
