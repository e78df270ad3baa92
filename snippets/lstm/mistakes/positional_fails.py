import keras

lstm = keras.layers.LSTM(3, 8)
