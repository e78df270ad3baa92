import keras
import numpy as np

inputs = keras.Input((4, 8))
states = [keras.Input((3,)) for _ in range(4)]
bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
outputs = bidirectional(inputs, initial_state=states)
model = keras.Model([inputs, *states], outputs)

x, zeros = np.ones((2, 4, 8)), np.zeros((2, 3))
print(model.predict([x, *[zeros] * 4], verbose=0).shape)
