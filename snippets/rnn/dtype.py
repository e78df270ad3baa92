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
    outputs = keras.layers.RNN(cell, dtype=outside)(x)
    print(f"RNN {outside}, cell {inside}:")
    print("  weights", cell.kernel.dtype, end=", ")
    print("cell", cell.compute_dtype, end=", ")
    print("outputs", outputs.dtype.name)
