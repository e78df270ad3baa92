import keras

inputs = keras.Input((4, 8))
x = keras.layers.LSTM(3, return_sequences=True)(inputs)
print(x.shape)
outputs = keras.layers.LSTM(5)(x)
print(outputs.shape)
