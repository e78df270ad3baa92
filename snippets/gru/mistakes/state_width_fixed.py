import keras
import numpy as np

inputs, state = keras.Input((4, 8)), keras.Input((5,))
bridge = keras.layers.Dense(3, activation="tanh")
outputs = keras.layers.GRU(3)(inputs, initial_state=bridge(state))
model = keras.Model([inputs, state], outputs)

x, states = np.ones((2, 4, 8)), np.zeros((2, 5))
print(model.predict([x, states], verbose=0).shape)
