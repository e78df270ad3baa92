import keras

lstm = keras.layers.LSTM(3, go_backwards=True)
bidirectional = keras.layers.Bidirectional(lstm)
