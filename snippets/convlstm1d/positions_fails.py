import keras

layer = keras.layers.ConvLSTM1D(3, 3)
print(tuple(layer(keras.ops.ones((2, 4, 8, 1))).shape))
try:
    keras.layers.ConvLSTM1D(3, 3)(keras.Input((4, None, 1)))
except ValueError as error:
    print("unknown:", str(error).partition(" Received")[0])
layer(keras.ops.ones((2, 4, 9, 1)))
