import keras

for initializer in ("orthogonal", "ones"):
    cell = keras.layers.SimpleRNNCell(
        3,
        recurrent_initializer=initializer,
        recurrent_regularizer=keras.regularizers.L2(0.01),
    )
    cell.build((None, 8))
    losses = [round(float(loss), 4) for loss in cell.losses]
    print(f"{initializer:10}", losses)
