import keras
import numpy as np

x = np.ones((2, 4, 8))
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
decoder = keras.layers.LSTM(3 * 2)
_, *states = encoder(x)
state_h = keras.ops.concatenate(states[0::2], axis=-1)
state_c = keras.ops.concatenate(states[1::2], axis=-1)
outputs = decoder(x, initial_state=[state_h, state_c])
print(tuple(state_h.shape), tuple(outputs.shape))
