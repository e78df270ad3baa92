import keras

F, U, V = 8, 3, 5
layers = keras.layers
lower = 4 * (U * F + U**2 + U)
upper = 3 * (V * U + V**2 + 2 * V)
cells = [layers.LSTMCell(U), layers.GRUCell(V)]
both = layers.Bidirectional(layers.GRU(U))
every = layers.TimeDistributed(layers.Dense(V))
for name, layer, formula in (
    ("RNN(LSTMCell)", layers.RNN(layers.LSTMCell(U)), lower),
    ("RNN, two cells", layers.RNN(cells), lower + upper),
    ("Bidirectional(GRU)", both, 2 * 3 * (U * F + U**2 + 2 * U)),
    ("TimeDistributed", every, V * F + V),
    ("Masking", layers.Masking(), 0),
):
    layer.build((None, 4, F))
    print(f"{name:18}", layer.count_params(), "formula", formula)
