import keras

inputs = keras.Input((4, 8))
outputs = keras.layers.LSTM(3)(inputs)
print("LSTM: ", outputs.shape)
outputs = keras.layers.Dense(1)(outputs)
print("Dense:", outputs.shape)
