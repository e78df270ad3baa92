import keras

x = keras.random.normal((2, 4, 8))
stack = keras.layers.StackedRNNCells([keras.layers.LSTMCell(3)])
cell = stack.cells[0] if len(stack.cells) == 1 else stack
states = cell.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = cell(x[:, t], states)
print(tuple(outputs.shape), "states:", len(states))
