import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((2, 4, 8))
states = [np.full((2, 3), 0.5), np.full((2, 3), 0.5)]
lstm = keras.layers.LSTM(3, stateful=True)
lstm(x, initial_state=states)
lstm.reset_states()
print("initial_state:", states[0][0])
print("after reset:  ", to_numpy(lstm.states[0][0]))
