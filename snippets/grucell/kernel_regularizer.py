import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.GRUCell(
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
rnn = keras.layers.RNN(cell)
rnn(x)
squares = float(keras.ops.sum(cell.kernel**2))
print("sum of squares:", squares)
print("cell:", [round(float(loss), 4) for loss in cell.losses])
print("RNN: ", [round(float(loss), 4) for loss in rnn.losses])
