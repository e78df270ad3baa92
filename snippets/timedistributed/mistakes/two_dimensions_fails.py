import keras

layers = keras.layers
model = keras.Sequential(
    [
        keras.Input((4, 8)),
        layers.LSTM(3),
        layers.TimeDistributed(layers.Dense(5)),
    ]
)
