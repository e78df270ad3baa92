import keras

simple_rnn = keras.layers.SimpleRNN(
    3,
    kernel_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
)
simple_rnn.build((2, 4, 8))
squares = float(keras.ops.sum(simple_rnn.cell.kernel**2))
losses = [round(float(loss), 4) for loss in simple_rnn.losses]
print("sum of squares:", squares)
print("losses:", losses)
