import keras

x = keras.random.normal((2, 8), seed=0, dtype="float64")
h = keras.ops.zeros((2, 3), dtype="float64")
for flag in (True, False):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(3, use_bias=False, autocast=flag)
    outputs, _ = cell(x, h)
    print(f"autocast={flag!s:5} {outputs.dtype.name}")
