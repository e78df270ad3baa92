import keras

x = keras.random.normal((2, 4, 8))
for sequences in (False, True):
    print(f"return_sequences={sequences}, return_state=True")
    for name in ("SimpleRNN", "GRU", "LSTM"):
        layer = getattr(keras.layers, name)(
            3, return_sequences=sequences, return_state=True
        )
        results = layer(x)
        shapes = [tuple(result.shape) for result in results]
        print(f"  {name:9} {len(results)} values:", *shapes)
