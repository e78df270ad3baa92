import keras

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
for dtype in "float32", "float64", "mixed_bfloat16":
    layer = keras.layers.ConvLSTM2D(3, 3, dtype=dtype)
    outputs = layer(x)
    print(dtype)
    print("  weights:", layer.cell.kernel.dtype)
    print("  outputs:", outputs.dtype.name)
