import keras

layer = keras.layers.ConvLSTM2D(
    3,
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
layer.build((2, 4, 8, 8, 1))
squares = float(keras.ops.sum(layer.cell.kernel**2))
print("kernel:", tuple(layer.cell.kernel.shape))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in layer.losses])
