import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
states = [np.full((2, 3), n, "float32") for n in (1, 2, 3, 4)]
lstm = tf_keras.layers.LSTM(3, stateful=True)
old = tf_keras.layers.Bidirectional(lstm)
old(x)
old.reset_states(states=states)
print("Keras 2:", old.backward_layer.states[0][0].numpy())

lstm = keras.layers.LSTM(3, stateful=True)
new = keras.layers.Bidirectional(lstm)
new(x)
for variable, value in zip(new.states, states, strict=True):
    variable.assign(value)
print("Keras 3:", new.backward_layer.states[0][0].numpy())
