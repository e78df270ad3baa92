import keras

lstm = keras.layers.LSTM(3, return_state=True)
model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.Bidirectional(lstm),
        keras.layers.Dense(1),
    ]
)
