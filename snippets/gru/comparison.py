import keras

x = keras.random.normal((2, 4, 8))
for name in ("SimpleRNN", "GRU", "LSTM"):
    layer = getattr(keras.layers, name)(3, return_state=True)
    outputs, *states = layer(x)
    width = layer.cell.kernel.shape[1] // 3
    print(f"{name:9} outputs {tuple(outputs.shape)}", end=", ")
    print(f"states {len(states)}, matrices {width}", end=", ")
    print(f"parameters {layer.count_params()}")
