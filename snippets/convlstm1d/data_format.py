import keras

last = keras.layers.ConvLSTM1D(3, 3, data_format="channels_last")
inputs = keras.Input((4, 8, 1))
print(last.data_format, "->", last(inputs).shape)

first = keras.layers.ConvLSTM1D(3, 3, data_format="channels_first")
inputs = keras.Input((4, 1, 8))
print(first.data_format, "->", first(inputs).shape)
for weight in first.weights:
    print(f"  {weight.name}:", tuple(weight.shape))

keras.config.set_image_data_format("channels_first")
print("None:", keras.layers.ConvLSTM1D(3, 3).data_format)
