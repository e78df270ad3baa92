import keras

x = keras.random.normal((2, 8), seed=0)
for dtype in ("float32", "float64", "mixed_bfloat16"):
    cell = keras.layers.SimpleRNNCell(3, dtype=dtype)
    states = cell.get_initial_state(batch_size=2)
    outputs, _ = cell(x, states)
    print(f"{dtype}: weights {cell.kernel.dtype}", end=", ")
    print(f"states {states[0].dtype.name}", end=", ")
    print(f"outputs {outputs.dtype.name}")
