import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)

inputs = keras.Input((4, 8))
outputs = keras.layers.RNN(stack)(inputs)
print("inputs: ", inputs.shape)
print("outputs:", outputs.shape)
