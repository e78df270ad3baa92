import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, return_state=True)
output, state_h, state_c = lstm(x)
print("inputs: ", tuple(x.shape))
print("output: ", tuple(output.shape))
print("state_h:", tuple(state_h.shape))
print("state_c:", tuple(state_c.shape))
