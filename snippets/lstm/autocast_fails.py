import keras

x = keras.random.normal((2, 4, 8), seed=0, dtype="float64")
for autocast in (True, False):
    lstm = keras.layers.LSTM(3, dropout=0.5, autocast=autocast)
    outputs = lstm(x, training=True)
    print(f"autocast={autocast}:", outputs.dtype.name)
