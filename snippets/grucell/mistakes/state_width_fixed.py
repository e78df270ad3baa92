import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.GRUCell(3)
h = keras.ops.zeros((2, cell.state_size))
outputs, new_h = cell(x, h)
print("state_size:", cell.state_size, "new h:", tuple(new_h.shape))
