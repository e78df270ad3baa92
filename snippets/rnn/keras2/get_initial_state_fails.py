import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.RNN(tf_keras.layers.GRUCell(3))
states = old.get_initial_state(inputs=x)
print("Keras 2:", [tuple(state.shape) for state in states])

new = keras.layers.RNN(keras.layers.GRUCell(3))
states = new.get_initial_state(batch_size=2)
print("Keras 3:", [tuple(state.shape) for state in states])
states = new.get_initial_state(inputs=x)
