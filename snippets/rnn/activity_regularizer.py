import keras

x = keras.random.normal((2, 4, 8), seed=0)
penalty = keras.regularizers.L2(0.01)
for sequences in (False, True):
    keras.utils.set_random_seed(0)
    rnn = keras.layers.RNN(
        keras.layers.LSTMCell(3),
        return_sequences=sequences,
        activity_regularizer=penalty,
    )
    squares = float(keras.ops.sum(rnn(x) ** 2))
    print(f"return_sequences={sequences}")
    print("  0.01 * sum of squares / 2:", round(0.005 * squares, 4))
    print("  losses:", [round(float(v), 4) for v in rnn.losses])
