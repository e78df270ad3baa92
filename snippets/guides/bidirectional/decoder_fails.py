import keras

inputs = keras.Input((4, 8))
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
_, forward_h, forward_c, backward_h, backward_c = encoder(inputs)
concatenate = keras.layers.Concatenate()
state_h = concatenate([forward_h, backward_h])
state_c = concatenate([forward_c, backward_c])
decoder = keras.layers.LSTM(3)
outputs = decoder(inputs, initial_state=[state_h, state_c])
model = keras.Model(inputs, outputs)
print("built:", model.output_shape)
model.predict(keras.ops.ones((2, 4, 8)), verbose=0)
