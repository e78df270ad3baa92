import keras

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
x = keras.ops.ones((2, 8))
states = stack.get_initial_state(batch_size=2)
for count in (2, 1, 0):
    outputs, new_states = stack(x, states[:count])
    print(count, "states:", tuple(outputs.shape), len(new_states))
