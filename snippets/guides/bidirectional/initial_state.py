import keras

x = keras.random.normal((2, 4, 8))
for cls in (keras.layers.LSTM, keras.layers.GRU):
    encoder = keras.layers.Bidirectional(cls(3, return_state=True))
    decoder = keras.layers.Bidirectional(cls(3))
    _, *states = encoder(x)
    outputs = decoder(x, initial_state=states)
    print(f"{cls.__name__:4} {len(states)} states", end=" ")
    print(tuple(outputs.shape))
