import keras

layer = keras.layers.ConvLSTM3D(3, 3)
layer.build((2, 4, 8, 8, 8, 1))
state_h, state_c = layer.get_initial_state(2)
print(tuple(state_h.shape), tuple(state_c.shape))
