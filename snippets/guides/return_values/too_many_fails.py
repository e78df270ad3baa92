import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs, state = lstm(x)
