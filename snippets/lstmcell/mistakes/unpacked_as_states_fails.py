import keras

x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(3)
h, c = cell.get_initial_state(batch_size=2)
for t in range(4):
    h, c = cell(x[:, t], [h, c])
    print("step", t, "h", tuple(h.shape), "c", type(c).__name__)
