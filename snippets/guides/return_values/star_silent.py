import keras

x = keras.random.normal((3, 4, 8))
for return_state in (True, False):
    lstm = keras.layers.LSTM(3, return_state=return_state)
    results = lstm(x)
    outputs, *states = results
    print(f"return_state={return_state}:", type(results).__name__)
    print("  outputs:", tuple(outputs.shape))
    print("  states: ", *[tuple(state.shape) for state in states])
