import keras

gru = keras.layers.GRU(
    3,
    recurrent_initializer="ones",
    recurrent_regularizer=keras.regularizers.L2(0.01),
)
gru.build((2, 4, 8))
squares = float(keras.ops.sum(gru.cell.recurrent_kernel**2))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in gru.losses])
