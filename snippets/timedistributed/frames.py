import keras

layers = keras.layers
model = keras.Sequential(
    [
        keras.Input((4, 8, 8, 1)),
        layers.TimeDistributed(layers.Conv2D(3, 3)),
        layers.TimeDistributed(layers.MaxPooling2D()),
        layers.TimeDistributed(layers.Flatten()),
        layers.LSTM(3),
    ]
)
print(model.input_shape)
for layer in model.layers:
    print(f"{layer.name:18}", layer.output.shape)
