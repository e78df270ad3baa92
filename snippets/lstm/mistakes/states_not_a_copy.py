import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
lstm = keras.layers.LSTM(3, stateful=True)
lstm(x)
existing_state = lstm.states
kept_state = [keras.ops.copy(state) for state in lstm.states]
print("existing:", to_numpy(existing_state[0][0]).round(4))

lstm.reset_state()
print("existing:", to_numpy(existing_state[0][0]).round(4))
print("kept:    ", to_numpy(kept_state[0][0]).round(4))
