import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3)
outputs, state_h, state_c = lstm(x)
