import keras

inputs = keras.Input((4, 8))
x = keras.layers.LSTM(3, return_sequences=True)(inputs)
outputs = keras.layers.LSTM(5)(x)
model = keras.Model(inputs, outputs)
model.summary(line_length=60)
