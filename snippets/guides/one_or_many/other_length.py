import keras

inputs = keras.Input((4, 8))
encoded = keras.layers.LSTM(3)(inputs)
repeated = keras.layers.RepeatVector(6)(encoded)
decoded = keras.layers.LSTM(3, return_sequences=True)(repeated)
outputs = keras.layers.Dense(1)(decoded)
print("in:      ", inputs.shape)
print("encoded: ", encoded.shape)
print("repeated:", repeated.shape)
print("decoded: ", decoded.shape)
print("out:     ", outputs.shape)
