import keras

layers = keras.layers
F, U = 8, 3
x = keras.Input((4, F))
cells = [layers.LSTMCell(U), layers.GRUCell(U)]
for name, layer in (
    ("SimpleRNN", layers.SimpleRNN(U)),
    ("GRU", layers.GRU(U)),
    ("GRU, reset_after=False", layers.GRU(U, reset_after=False)),
    ("LSTM", layers.LSTM(U)),
    ("Bidirectional(LSTM)", layers.Bidirectional(layers.LSTM(U))),
    ("RNN of both cells", layers.RNN(cells)),
):
    layer(x)
    print(f"{name:23}", layer.count_params())
conv = layers.ConvLSTM2D(U, kernel_size=3)
conv(keras.Input((4, 8, 8, 1)))
K, C = 9, 1
formula = 4 * (K * C * U + K * U**2 + U)
print(f"{'ConvLSTM2D':23}", conv.count_params(), "formula", formula)
