import keras

F, U = 8, 3
one = U * F + U**2 + U
layers = keras.layers
table = (
    (layers.SimpleRNN(U), one),
    (layers.GRU(U), 3 * (one + U)),
    (layers.GRU(U, reset_after=False), 3 * one),
    (layers.LSTM(U), 4 * one),
    (layers.LSTM(U, use_bias=False), 4 * (one - U)),
    (layers.Bidirectional(layers.LSTM(U)), 2 * 4 * one),
)
for layer, formula in table:
    layer.build((None, 4, F))
    print(layer.name, layer.count_params(), "formula", formula)
