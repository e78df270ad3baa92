import keras

x = keras.random.normal((2, 8), seed=0, dtype="float64")
h = keras.ops.zeros((2, 3), dtype="float64")
for flag in (True, False):
    cell = keras.layers.SimpleRNNCell(3, autocast=flag)
    outputs, _ = cell(x, h)
    print(f"autocast={flag!s:5} {outputs.dtype.name}", end=" ")
    print("with weights in", cell.kernel.dtype)
