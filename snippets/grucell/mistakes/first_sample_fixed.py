import keras

x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
cell = keras.layers.GRUCell(3)
for name, states in ("tensor", h), ("list", [h]):
    for _ in range(4):
        outputs, states = cell(x, states)
    same_kind = isinstance(states, list) == (name == "list")
    print(name, tuple(outputs.shape), "same kind back:", same_kind)
