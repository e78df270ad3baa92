import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
x, state_h, state_c = lstm(inputs)
outputs = keras.layers.Dense(1)(x)
model = keras.Model(inputs, [outputs, state_h, state_c])
print(model.output_shape)
