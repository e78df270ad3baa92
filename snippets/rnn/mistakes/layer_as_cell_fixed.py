import keras

inputs = keras.Input((4, 8))
print(keras.layers.RNN(keras.layers.LSTMCell(3))(inputs).shape)
print(keras.layers.LSTM(3)(inputs).shape)
