import keras

lstm = keras.layers.LSTM(0)
