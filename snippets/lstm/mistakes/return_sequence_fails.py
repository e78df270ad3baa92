import keras

lstm = keras.layers.LSTM(3, return_sequence=True)
