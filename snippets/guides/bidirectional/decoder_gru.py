import keras

source, target = keras.Input((4, 1)), keras.Input((6, 5))
encoder = keras.layers.Bidirectional(
    keras.layers.GRU(3, return_state=True)
)
_, forward_h, backward_h = encoder(source)
state = keras.layers.Concatenate()([forward_h, backward_h])
decoder = keras.layers.GRU(3 * 2, return_sequences=True)
outputs = decoder(target, initial_state=state)
print("state:  ", state.shape)
print("outputs:", outputs.shape)
