import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(
    3, activity_regularizer=keras.regularizers.L2(0.01)
)
outputs = gru(x)
squares = float(keras.ops.sum(outputs**2))
print("sum of squares:", round(squares, 4))
print("0.01 * sum / 2:", round(0.01 * squares / 2, 4))
print("losses:", [round(float(loss), 4) for loss in gru.losses])
