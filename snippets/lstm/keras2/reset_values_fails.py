import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
states = [np.full((2, 3), 0.5), np.full((2, 3), 1.0)]

old = tf_keras.layers.LSTM(3, stateful=True)
old(x)
old.reset_states(states=states)
print("Keras 2:", old.states[0][0].numpy())

new = keras.layers.LSTM(3, stateful=True)
new(x)
new.reset_states(states=states)
