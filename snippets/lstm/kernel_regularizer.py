import keras

lstm = keras.layers.LSTM(
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
lstm.build((2, 4, 8))
squares = float(keras.ops.sum(lstm.cell.kernel**2))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in lstm.losses])
