import keras

for flag in (True, False):
    cell = keras.layers.LSTMCell(
        3,
        unit_forget_bias=flag,
        bias_regularizer=keras.regularizers.L2(0.01),
    )
    cell.build((None, 8))
    losses = [round(float(loss), 4) for loss in cell.losses]
    print(f"unit_forget_bias={flag}: {losses}")
