import keras

features = 8
for units in ([3], [3, 5], [3, 5, 7]):
    cells = [keras.layers.LSTMCell(u) for u in units]
    rnn = keras.layers.RNN(cells)
    rnn.build((None, 4, features))
    widths = [features, *units[:-1]]
    counts = [
        4 * (u * f + u**2 + u)
        for f, u in zip(widths, units, strict=True)
    ]
    print(units, "count_params:", rnn.count_params(), end=", ")
    print(" + ".join(map(str, counts)), "=", sum(counts))
