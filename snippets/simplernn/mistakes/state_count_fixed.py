import keras
import numpy as np

inputs, state = keras.Input((4, 8)), keras.Input((3,))
outputs = keras.layers.SimpleRNN(3)(inputs, initial_state=state)
model = keras.Model([inputs, state], outputs)

x, states = np.ones((2, 4, 8)), np.zeros((2, 3))
print(model.predict([x, states], verbose=0).shape)
