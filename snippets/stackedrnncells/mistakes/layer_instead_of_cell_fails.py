import keras

lower = keras.layers.LSTM(3, return_sequences=True)
stack = keras.layers.StackedRNNCells([lower, keras.layers.LSTM(5)])
print("created:", stack.state_size)
keras.layers.RNN(stack)(keras.ops.ones((2, 4, 8)))
