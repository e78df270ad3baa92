import keras
import numpy as np

inputs, state = keras.Input((4, 8, 8, 1)), keras.Input((8, 8, 3))
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(inputs, initial_state=[state, state])
model = keras.Model([inputs, state], outputs)
print("model built:", model.output_shape)

x, zeros = np.ones((2, 4, 8, 8, 1)), np.zeros((2, 8, 8, 3))
model.predict([x, zeros], verbose=0)
