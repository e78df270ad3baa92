import keras

x = keras.random.normal((2, 4, 8))
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
decoder = keras.layers.LSTM(6, return_sequences=True)

_, forward_h, forward_c, backward_h, backward_c = encoder(x)
state_h = keras.ops.concatenate([forward_h, backward_h], axis=-1)
state_c = keras.ops.concatenate([forward_c, backward_c], axis=-1)
outputs = decoder(x, initial_state=[state_h, state_c])
print("forward_h:", tuple(forward_h.shape))
print("state_h:  ", tuple(state_h.shape))
print("outputs:  ", tuple(outputs.shape))
