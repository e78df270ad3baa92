import keras

x = keras.random.normal((2, 4, 8), seed=0)
for dtype in ("float32", "float64", "mixed_bfloat16"):
    lstm = keras.layers.LSTM(3, dtype=dtype)
    outputs = lstm(x)
    print(dtype)
    print("  weights:", lstm.cell.kernel.dtype)
    print("  outputs:", outputs.dtype.name)
