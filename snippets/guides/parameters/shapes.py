import keras

layers = keras.layers
for layer in layers.SimpleRNN(3), layers.GRU(3), layers.LSTM(3):
    layer.build((None, 4, 8))
    print(layer.name)
    for weight in layer.weights:
        print(f"  {weight.name:17}{weight.shape}")
