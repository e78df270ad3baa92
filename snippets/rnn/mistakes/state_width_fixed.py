import keras
import numpy as np

inputs, state = keras.Input((4, 8)), keras.Input((5,))
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
fitting = keras.layers.Dense(rnn.cell.state_size)(state)
outputs = rnn(inputs, initial_state=fitting)
model = keras.Model([inputs, state], outputs)

x, states = np.ones((2, 4, 8)), np.zeros((2, 5))
outputs = model.predict([x, states], verbose=0)
print("state:", fitting.shape, "outputs:", outputs.shape)
