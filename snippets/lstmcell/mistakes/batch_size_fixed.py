import keras

cell = keras.layers.LSTMCell(3)
h, c = cell.get_initial_state(batch_size=2)
print("h", tuple(h.shape), "c", tuple(c.shape))
