import keras
import numpy as np

inputs = keras.Input((4, 8, 8, 1))
state_h, pixel = keras.Input((6, 6, 3)), keras.Input((1, 1, 3))
state_c = keras.layers.UpSampling2D(6)(pixel)
layer = keras.layers.ConvLSTM2D(3, 3)
outputs = layer(inputs, initial_state=[state_h, state_c])
model = keras.Model([inputs, state_h, pixel], outputs)
arrays = [np.ones((2, *i.shape[1:])) for i in model.inputs]
print("state_c:", state_c.shape)
print("predict:", model.predict(arrays, verbose=0).shape)
