import keras

x = keras.random.normal((2, 4, 8), seed=0)
for dtype in ("float32", "float64", "mixed_bfloat16"):
    gru = keras.layers.GRU(3, dtype=dtype)
    outputs = gru(x)
    print(dtype)
    print("  weights:", gru.cell.kernel.dtype)
    print("  outputs:", outputs.dtype.name)
