import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
output, (h_n, c_n) = lstm(x)
