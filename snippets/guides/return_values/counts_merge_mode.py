import keras

x = keras.random.normal((2, 4, 8))
for sequences in (False, True):
    print(f"return_sequences={sequences}, return_state=True")
    for mode in ("concat", "sum", None):
        lstm = keras.layers.LSTM(
            3, return_sequences=sequences, return_state=True
        )
        both = keras.layers.Bidirectional(lstm, merge_mode=mode)
        results = both(x)
        shapes = [tuple(result.shape) for result in results]
        print(f"  {mode!s:6} {len(results)} values:", *shapes)
