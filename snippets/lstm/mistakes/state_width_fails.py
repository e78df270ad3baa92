import keras
import numpy as np

inputs = keras.Input((4, 8))
state_h, state_c = keras.Input((5,)), keras.Input((5,))
lstm = keras.layers.LSTM(3)
outputs = lstm(inputs, initial_state=[state_h, state_c])
model = keras.Model([inputs, state_h, state_c], outputs)
print("model built:", model.output_shape)

x, state = np.ones((2, 4, 8)), np.zeros((2, 5))
model.predict([x, state, state], verbose=0)
