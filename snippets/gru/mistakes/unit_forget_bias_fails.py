import keras

lstm = keras.layers.LSTM(3, unit_forget_bias=True)
gru = keras.layers.GRU(3, unit_forget_bias=True)
