import keras


class DtypeCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        print("the first cell sees", inputs.dtype.name)
        return states[0], states


x = keras.random.normal((2, 8), dtype="float64")
for autocast in (True, False):
    cells = [DtypeCell(autocast=False), keras.layers.GRUCell(3)]
    stack = keras.layers.StackedRNNCells(cells, autocast=autocast)
    print(f"autocast={autocast}: ", end="")
    stack(x, stack.get_initial_state(2))
