import keras

for size in 8, 16:
    keras.utils.set_random_seed(0)
    x = keras.random.normal((2, 4, size, size, size, 1), seed=0)
    layer = keras.layers.ConvLSTM3D(
        3, 3, activity_regularizer=keras.regularizers.L2(0.01)
    )
    outputs = layer(x)
    squares = float(keras.ops.sum(outputs**2))
    print(tuple(outputs.shape))
    print("  sum of squares:", round(squares, 2))
    print("  0.01 * sum / 2:", round(0.01 * squares / 2, 3))
    print("  losses:", [round(float(v), 3) for v in layer.losses])
