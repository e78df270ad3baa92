import keras

model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3, return_sequences=True),
        keras.layers.LSTM(5),
    ]
)
for layer in model.layers:
    print(layer.name.ljust(6), layer.output.shape)
print("parameters:", model.count_params())
