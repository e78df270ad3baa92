import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
output, h, c = lstm(x)
print("input: ", tuple(x.shape))
print("output:", tuple(output.shape))
print("h:     ", tuple(h.shape))
print("c:     ", tuple(c.shape))
