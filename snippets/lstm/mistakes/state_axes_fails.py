import keras
import numpy as np

inputs, h, c = map(keras.Input, ((4, 8), (1, 3), (1, 3)))
outputs = keras.layers.LSTM(3)(inputs, initial_state=[h, c])
print(outputs.shape)
model = keras.Model([inputs, h, c], outputs)
state = np.zeros((2, 1, 3), "float32")
model.predict([np.ones((2, 4, 8)), state, state], verbose=0)
