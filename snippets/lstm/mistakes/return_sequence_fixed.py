import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_sequences=True)
print(lstm(inputs).shape)
