import keras

x = keras.random.normal((2, 8), seed=0, dtype="float64")
states = [keras.ops.zeros((2, 3), dtype="float64")] * 2
for autocast in (True, False):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, autocast=autocast)
    outputs, _ = cell(x, states)
    print(f"autocast={autocast!s:5} {outputs.dtype.name}", end=" ")
    print("with weights in", cell.kernel.dtype)
