import keras
import numpy as np

inputs = keras.Input((4, 8, 8, 1))
state_h, state_c = keras.Input((6, 6, 3)), keras.Input((1, 1, 3))
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(inputs, initial_state=[state_h, state_c])
model = keras.Model([inputs, state_h, state_c], outputs)
arrays = [np.ones((2, *part.shape[1:])) for part in model.inputs]
model.predict(arrays, verbose=0)
