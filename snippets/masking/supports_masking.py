import keras

layers = keras.layers
for layer in (layers.Masking(), layers.LSTM(3), layers.Flatten()):
    print(f"{layer.name:8}", layer.supports_masking)
