import keras

gru = keras.layers.GRU(
    3,
    bias_initializer="ones",
    bias_regularizer=keras.regularizers.L2(0.01),
)
gru.build((2, 4, 8))
squares = float(keras.ops.sum(gru.cell.bias**2))
print("shape of the bias:", tuple(gru.cell.bias.shape))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in gru.losses])
