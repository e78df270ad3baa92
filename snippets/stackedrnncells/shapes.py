import keras


def shapes(value):
    return keras.tree.map_structure(lambda v: tuple(v.shape), value)


cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
x = keras.random.normal((2, 8))
states = stack.get_initial_state(batch_size=2)
print("inputs:    ", shapes(x))
print("states:    ", shapes(states))

outputs, new_states = stack(x, states)
print("outputs:   ", shapes(outputs))
print("new states:", shapes(new_states))
