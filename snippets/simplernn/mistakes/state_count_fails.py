import keras
import numpy as np

inputs = keras.Input((4, 8))
states = [keras.Input((3,)), keras.Input((3,))]
outputs = keras.layers.SimpleRNN(3)(inputs, initial_state=states)
model = keras.Model([inputs, *states], outputs)
print("model built:", model.output_shape)

x, state = np.ones((2, 4, 8)), np.zeros((2, 3))
model.predict([x, state, state], verbose=0)
