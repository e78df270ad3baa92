import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_sequences=True)
x = keras.layers.Bidirectional(lstm)(inputs)
print(x.shape)
outputs = keras.layers.Bidirectional(keras.layers.LSTM(5))(x)
print(outputs.shape)
