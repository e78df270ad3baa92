import keras

inputs = keras.Input((4, 8))
for name in ("SimpleRNN", "GRU", "LSTM"):
    layer = getattr(keras.layers, name)(3, return_sequences=True)
    outputs = keras.layers.Dense(1)(layer(inputs))
    print(name, inputs.shape, "->", outputs.shape)
