import keras

rnn = keras.layers.RNN(keras.layers.LSTMCell(3))
model = keras.Sequential([keras.Input((4, 8)), rnn])
print(model.output_shape)
