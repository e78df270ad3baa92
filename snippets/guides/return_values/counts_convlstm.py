import keras

x = keras.random.normal((2, 4, 8, 8, 1))
for sequences in (False, True):
    print(f"return_sequences={sequences}, return_state=True")
    layer = keras.layers.ConvLSTM2D(
        3, 3, return_sequences=sequences, return_state=True
    )
    results = layer(x)
    shapes = [tuple(result.shape) for result in results]
    print(f"  {len(results)} values:", *shapes)
