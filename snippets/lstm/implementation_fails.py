import keras

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, dropout=0.5, implementation=1)
print("inference:", tuple(lstm(x).shape))
print("training: ", tuple(lstm(x, training=True).shape))
