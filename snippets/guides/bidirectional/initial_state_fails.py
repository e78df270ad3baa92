import keras

x = keras.random.normal((2, 4, 8))
encoder = keras.layers.LSTM(3, return_state=True)
decoder = keras.layers.Bidirectional(keras.layers.LSTM(3))
_, state_h, state_c = encoder(x)
outputs = decoder(x, initial_state=[state_h, state_c])
