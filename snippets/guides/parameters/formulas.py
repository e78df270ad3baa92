import keras

F, U = 8, 3
one = U * F + U**2 + U
layers = keras.layers
old_gru = layers.GRU(U, reset_after=False)
no_bias = layers.LSTM(U, use_bias=False)
both = layers.Bidirectional(layers.LSTM(U))
for name, layer, formula in (
    ("SimpleRNN", layers.SimpleRNN(U), one),
    ("GRU", layers.GRU(U), 3 * (one + U)),
    ("GRU, reset_after=False", old_gru, 3 * one),
    ("LSTM", layers.LSTM(U), 4 * one),
    ("LSTM, use_bias=False", no_bias, 4 * (one - U)),
    ("Bidirectional", both, 2 * 4 * one),
):
    layer.build((None, 4, F))
    print(f"{name:22}", layer.count_params(), "formula", formula)
