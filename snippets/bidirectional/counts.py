import keras

x = keras.random.normal((2, 4, 8))
for cls in ("LSTM", "GRU", "SimpleRNN"):
    for merge_mode in ("concat", None):
        layer = getattr(keras.layers, cls)(3, return_state=True)
        bidirectional = keras.layers.Bidirectional(
            layer, merge_mode=merge_mode
        )
        results = bidirectional(x)
        print(f"{cls}, {merge_mode}: {len(results)} values")
        print("  ", *[tuple(result.shape) for result in results])
