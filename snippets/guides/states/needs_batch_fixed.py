import keras

for inputs in (
    keras.Input(batch_shape=(2, 4, 8)),
    keras.Input((4, 8), batch_size=2),
):
    print(keras.layers.LSTM(3, stateful=True)(inputs).shape)
