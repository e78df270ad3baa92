import keras

x = keras.random.normal((2, 4, 8), seed=0)
for inner, outer in (
    ("float32", "float32"),
    ("float32", "float64"),
    ("float64", "float64"),
):
    lstm = keras.layers.LSTM(3, return_state=True, dtype=inner)
    bidirectional = keras.layers.Bidirectional(lstm, dtype=outer)
    outputs, *states = bidirectional(x)
    print("LSTM:", inner, "wrapper:", outer)
    print("  weights:", bidirectional.weights[0].dtype, end=", ")
    print("output:", outputs.dtype.name, end=", ")
    print("states:", states[0].dtype.name)
