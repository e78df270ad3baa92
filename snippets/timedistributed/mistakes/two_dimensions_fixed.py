import keras

layers = keras.layers
model = keras.Sequential(
    [
        keras.Input((4, 8)),
        layers.LSTM(3, return_sequences=True),
        layers.TimeDistributed(layers.Dense(5)),
    ]
)
print(model.output_shape)
