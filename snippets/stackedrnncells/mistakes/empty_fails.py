import keras

stack = keras.layers.StackedRNNCells([])
print("created:", stack.state_size)
keras.layers.RNN(stack)(keras.ops.ones((2, 4, 8)))
