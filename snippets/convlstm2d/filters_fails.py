import keras

zero = keras.layers.ConvLSTM2D(0, 3)
zero.build((2, 4, 8, 8, 1))
print("0 filters, built:", zero.built)
try:
    zero(keras.ops.ones((2, 4, 8, 8, 1)))
except ValueError as error:
    print("0 filters, called:", type(error).__name__)

negative = keras.layers.ConvLSTM2D(-1, 3)
print("-1 filters, created:", negative.filters)
negative.build((2, 4, 8, 8, 1))
