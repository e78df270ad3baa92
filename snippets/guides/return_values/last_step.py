import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8)
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
plain = keras.layers.LSTM(3)
lstm.build(x.shape)
plain.build(x.shape)
plain.set_weights(lstm.get_weights())

outputs, state_h, state_c = lstm(x)
print("outputs[:, -1]:", to_numpy(outputs[0, -1]).round(4))
print("state_h:       ", to_numpy(state_h[0]).round(4))
print("plain LSTM:    ", to_numpy(plain(x)[0]).round(4))
print("state_c:       ", to_numpy(state_c[0]).round(4))
