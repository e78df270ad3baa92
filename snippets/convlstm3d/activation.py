import keras

x = 10 * keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
for activation in "tanh", "relu", None:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(3, 3, activation=activation)
    largest = keras.ops.max(keras.ops.abs(layer(x)))
    print(f"{activation}: largest output {float(largest):.4f}")
