import keras

lstm = keras.layers.LSTM(3)
bidirectional = keras.layers.Bidirectional(lstm, merge_mode="max")
