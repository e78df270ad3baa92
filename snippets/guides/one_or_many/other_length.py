import keras

inputs = keras.Input((4, 8))
encoded = keras.layers.LSTM(3)(inputs)
repeated = keras.layers.RepeatVector(6)(encoded)
outputs = keras.layers.LSTM(3, return_sequences=True)(repeated)
outputs = keras.layers.Dense(1)(outputs)
print("in: ", inputs.shape)
print("out:", outputs.shape)
