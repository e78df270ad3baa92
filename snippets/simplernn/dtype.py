import keras

x = keras.random.normal((2, 4, 8), seed=0)
for dtype in ("float32", "float64", "mixed_bfloat16"):
    simple_rnn = keras.layers.SimpleRNN(3, dtype=dtype)
    outputs = simple_rnn(x)
    print(dtype)
    print("  weights:", simple_rnn.cell.kernel.dtype)
    print("  outputs:", outputs.dtype.name)
