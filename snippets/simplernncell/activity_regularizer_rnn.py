import keras

x = keras.random.normal((2, 4, 8), seed=0)
regularizer = keras.regularizers.L2(0.01)
for where in ("cell", "RNN"):
    keras.utils.set_random_seed(0)
    on_cell = regularizer if where == "cell" else None
    on_rnn = regularizer if where == "RNN" else None
    cell = keras.layers.SimpleRNNCell(
        3, activity_regularizer=on_cell
    )
    rnn = keras.layers.RNN(cell, activity_regularizer=on_rnn)
    outputs = rnn(x)
    squares = float(keras.ops.sum(outputs**2))
    losses = [round(float(loss), 4) for loss in rnn.losses]
    print(f"{where:4}: {len(losses)} losses, last {losses[-1]}")
print("0.01 * sum / 2:", round(0.01 * squares / 2, 4))
