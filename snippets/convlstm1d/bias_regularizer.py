import keras

layer = keras.layers.ConvLSTM1D(
    3,
    3,
    bias_regularizer=keras.regularizers.L2(0.01),
)
layer.build((2, 4, 8, 1))
squares = float(keras.ops.sum(layer.cell.bias**2))
print("sum of squares:", squares)
print("losses:", [round(float(loss), 4) for loss in layer.losses])
