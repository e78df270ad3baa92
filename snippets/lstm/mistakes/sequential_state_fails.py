import keras

model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3, return_state=True),
        keras.layers.Dense(1),
    ]
)
