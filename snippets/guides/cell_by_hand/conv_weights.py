import keras

layer = keras.layers.ConvLSTM1D(3, kernel_size=3)
layer.build((2, 4, 8, 1))
for weight in layer.weights:
    print(f"{weight.name:17}", weight.shape)
states = layer.cell.get_initial_state(batch_size=2)
print("states:", [tuple(state.shape) for state in states])
