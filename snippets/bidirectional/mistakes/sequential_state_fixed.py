import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
x, *states = keras.layers.Bidirectional(lstm)(inputs)
outputs = keras.layers.Dense(1)(x)
model = keras.Model(inputs, [outputs, *states])
print(model.output_shape)
