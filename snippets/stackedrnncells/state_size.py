import keras

for cells in (
    [keras.layers.GRUCell(3), keras.layers.GRUCell(5)],
    [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)],
    [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)],
):
    stack = keras.layers.StackedRNNCells(cells)
    print("state_size", stack.state_size, end=", ")
    print("output_size", stack.output_size)
