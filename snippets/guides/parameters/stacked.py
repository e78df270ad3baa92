import keras

model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3, return_sequences=True),
        keras.layers.Bidirectional(keras.layers.LSTM(5)),
        keras.layers.Dense(1),
    ]
)
for layer in model.layers:
    print(layer.name, layer.output.shape, layer.count_params())
print("total:", model.count_params())
