import keras

layer = keras.layers.ConvLSTM1D(3, 3)
layer.build((2, 4, 8, 1))
for batch_size in 2, 5:
    state_h, state_c = layer.get_initial_state(batch_size)
    print(tuple(state_h.shape), tuple(state_c.shape))
print("largest value:", float(keras.ops.max(state_h)))
