import keras

x = keras.random.normal((2, 4, 8), seed=0)
for dtype in ("float32", "float64", "mixed_bfloat16"):
    cell = keras.layers.LSTMCell(3, dtype=dtype)
    states = cell.get_initial_state(batch_size=2)
    outputs, _ = cell(x[:, 0], states)
    rnn = keras.layers.RNN(cell)
    print(dtype)
    print("  weights:", cell.kernel.dtype)
    print("  outputs:", outputs.dtype.name)
    print("  RNN:    ", rnn(x).dtype.name)
