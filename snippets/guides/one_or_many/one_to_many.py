import keras

inputs = keras.Input((8,))
repeated = keras.layers.RepeatVector(4)(inputs)
print("RepeatVector:", inputs.shape, "->", repeated.shape)
outputs = keras.layers.LSTM(3, return_sequences=True)(repeated)
outputs = keras.layers.Dense(1)(outputs)
print("outputs:     ", outputs.shape)
