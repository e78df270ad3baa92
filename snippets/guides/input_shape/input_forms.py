import keras

lstm = keras.layers.LSTM(3, return_sequences=True)
for inputs in (
    keras.Input((4, 8)),
    keras.Input((None, 8)),
    keras.Input((4, 8), batch_size=2),
    keras.Input(batch_shape=(2, 4, 8)),
):
    print(inputs.shape, "->", lstm(inputs).shape)
