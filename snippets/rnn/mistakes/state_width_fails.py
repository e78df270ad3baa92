import keras
import numpy as np

inputs, state = keras.Input((4, 8)), keras.Input((5,))
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
outputs = rnn(inputs, initial_state=state)
model = keras.Model([inputs, state], outputs)
print("model built:", model.output_shape)

x, states = np.ones((2, 4, 8)), np.zeros((2, 5))
model.predict([x, states], verbose=0)
