import keras

layers = keras.layers
LSTMCell, GRUCell = layers.LSTMCell, layers.GRUCell
gru = layers.GRU(3, return_state=True)
lstm = layers.LSTM(3, return_state=True)
both, cells = layers.Bidirectional, [LSTMCell(3), GRUCell(5)]
for name, layer in (
    ("SimpleRNN", layers.SimpleRNN(3, return_state=True)),
    ("GRU", gru),
    ("LSTM", lstm),
    ("Bidirectional(GRU)", both(gru)),
    ("Bidirectional(LSTM)", both(lstm)),
    ("  merge_mode=None", both(lstm, merge_mode=None)),
    ("RNN(LSTMCell)", layers.RNN(LSTMCell(3), return_state=True)),
    ("RNN of two cells", layers.RNN(cells, return_state=True)),
):
    results = layer(keras.Input((4, 8)))
    print(f"{name:19} {len(results)} values")

conv = layers.ConvLSTM2D(3, 3, return_state=True)
results = conv(keras.Input((4, 8, 8, 1)))
print(f"{'ConvLSTM2D':19} {len(results)} values")
