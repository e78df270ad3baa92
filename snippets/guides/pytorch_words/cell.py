import keras

x = keras.random.normal((2, 4, 8))
cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state(2)
for t in range(4):
    output, states = cell(x[:, t], states)
h, c = states
print("output:", tuple(output.shape))
print("h:", tuple(h.shape), "c:", tuple(c.shape))
