import keras

inputs = keras.Input((4, 8))
x = keras.layers.Bidirectional(keras.layers.LSTM(3))(inputs)
print(x.shape)
outputs = keras.layers.Bidirectional(keras.layers.LSTM(5))(x)
