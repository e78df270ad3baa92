import keras

gru = keras.layers.GRU(
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
gru.build((2, 4, 8))
squares = float(keras.ops.sum(gru.cell.kernel**2))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in gru.losses])
