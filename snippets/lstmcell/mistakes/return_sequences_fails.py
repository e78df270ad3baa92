import keras

cell = keras.layers.LSTMCell(3, return_sequences=True)
