import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.LSTM(3)
state_h, state_c = old.get_initial_state(inputs=x)
print("Keras 2:", tuple(state_h.shape), tuple(state_c.shape))

new = keras.layers.LSTM(3)
state_h, state_c = new.get_initial_state(batch_size=2)
print("Keras 3:", tuple(state_h.shape), tuple(state_c.shape))
