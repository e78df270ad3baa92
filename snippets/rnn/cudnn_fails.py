import keras

cell = keras.layers.LSTMCell(3)
print(keras.layers.LSTM(3, use_cudnn="auto").use_cudnn)
print(keras.layers.RNN(cell, use_cudnn="auto"))
