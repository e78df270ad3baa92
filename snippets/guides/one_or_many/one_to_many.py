import keras

inputs = keras.Input((8,))
outputs = keras.layers.RepeatVector(4)(inputs)
print("RepeatVector:", outputs.shape)
outputs = keras.layers.LSTM(3, return_sequences=True)(outputs)
print("LSTM:        ", outputs.shape)
outputs = keras.layers.Dense(1)(outputs)
print("Dense:       ", outputs.shape)
