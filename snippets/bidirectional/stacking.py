import keras

model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.Bidirectional(
            keras.layers.LSTM(3, return_sequences=True)
        ),
        keras.layers.Bidirectional(keras.layers.LSTM(5)),
    ]
)
model.summary(line_length=60)
