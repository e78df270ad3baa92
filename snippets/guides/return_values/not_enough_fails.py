import keras

x = keras.random.normal((32, 4, 8))
gru = keras.layers.GRU(3, return_state=True)
outputs, state_h, state_c = gru(x)
