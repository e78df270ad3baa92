import keras

cells = [
    keras.layers.SimpleRNNCell(3),
    keras.layers.GRUCell(5),
    keras.layers.LSTMCell(7),
]
stack = keras.layers.StackedRNNCells(cells)
stack.build((None, 8))
for cell in cells:
    print(cell.name, cell.kernel.shape[0], "features", end=", ")
    print(cell.count_params(), "parameters")
print("stack:", stack.count_params())
