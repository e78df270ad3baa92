import keras

lstm = keras.layers.LSTM(
    3,
    recurrent_initializer="ones",
    recurrent_regularizer=keras.regularizers.L2(0.01),
)
lstm.build((2, 4, 8))
squares = float(keras.ops.sum(lstm.cell.recurrent_kernel**2))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in lstm.losses])
