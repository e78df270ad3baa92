import keras

inputs = keras.Input((4, 8))
encoded = keras.layers.LSTM(3)(inputs)
print("encoded:", encoded.shape)
keras.layers.LSTM(3, return_sequences=True)(encoded)
