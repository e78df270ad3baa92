import keras

model = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3, return_sequences=True),
        keras.layers.Dropout(0.2),
        keras.layers.LSTM(5, dropout=0.2),
        keras.layers.Dropout(0.2),
        keras.layers.Dense(1),
    ]
)
for layer in model.layers:
    print(f"{layer.name:9}", layer.output.shape, end=" ")
    print(layer.count_params())
