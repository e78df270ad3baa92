import keras

bidirectional = keras.layers.Bidirectional(keras.layers.LSTM(3))
bidirectional.build((2, 4, 8))
print(bidirectional.forward_layer.cell.kernel.shape)
print(bidirectional.units)
