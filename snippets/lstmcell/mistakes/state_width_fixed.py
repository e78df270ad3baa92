import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
h, c = (keras.ops.zeros((2, width)) for width in cell.state_size)
outputs, (h, c) = cell(x, [h, c])
print("state_size:", cell.state_size, "h:", tuple(h.shape))
