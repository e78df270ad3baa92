import keras

for strength in (0.01, 0.1):
    cell = keras.layers.GRUCell(
        3,
        recurrent_initializer="ones",
        recurrent_regularizer=keras.regularizers.L2(strength),
    )
    cell.build((None, 8))
    squares = float(keras.ops.sum(cell.recurrent_kernel**2))
    losses = [round(float(loss), 4) for loss in cell.losses]
    print(f"{strength} * {squares} =", *losses)
