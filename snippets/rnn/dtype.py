import keras

x = keras.random.normal((2, 4, 8), seed=0)
for outside, inside in (
    ("float32", "float32"),
    ("float64", "float32"),
    ("mixed_bfloat16", "float32"),
    ("float32", "float64"),
    ("float64", "float64"),
):
    cell = keras.layers.GRUCell(3, dtype=inside)
    rnn = keras.layers.RNN(cell, return_state=True, dtype=outside)
    outputs, state = rnn(x)
    print(f"RNN {outside}, cell {inside}:")
    print("  weights", cell.kernel.dtype, end=", ")
    print("cell", cell.compute_dtype, end=", ")
    print("outputs", outputs.dtype.name, end=", ")
    print("states", state.dtype.name)
