import keras

x = keras.random.normal((2, 8))
for inside in ("float32", "float64"):
    cells = [keras.layers.GRUCell(3, dtype=inside) for _ in (0, 1)]
    stack = keras.layers.StackedRNNCells(cells, dtype="float64")
    outputs, states = stack(x, stack.get_initial_state(2))
    print("stack:", stack.dtype, "cells:", cells[0].dtype)
    print("  weights:", stack.weights[0].dtype)
    print("  outputs:", outputs.dtype.name)
