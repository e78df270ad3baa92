import keras

x = keras.ops.zeros((2, 8))
states = [keras.ops.zeros((2, 3)), keras.ops.ones((2, 3))]
for use_bias in (True, False):
    cell = keras.layers.LSTMCell(3, use_bias=use_bias)
    _, (_, c) = cell(x, states)
    print(f"use_bias={use_bias}: {cell.count_params()} parameters")
    print("  c:", c[0].numpy().round(4))
