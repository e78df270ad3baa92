import keras

inputs = keras.Input((4, 8, 8, 1), batch_size=2)
layer = keras.layers.ConvLSTM2D(3, 3, stateful=True)
print(inputs.shape, "->", layer(inputs).shape)
print("state:", tuple(layer.states[0].shape))
