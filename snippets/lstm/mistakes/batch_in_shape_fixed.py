import keras

inputs = keras.Input((4, 8))
print(inputs.shape)
print(keras.layers.LSTM(3)(inputs).shape)

inputs = keras.Input(batch_shape=(2, 4, 8))
print(inputs.shape)
print(keras.layers.LSTM(3)(inputs).shape)
