import keras

x = keras.random.normal((2, 4, 8), seed=0)
keras.config.set_dtype_policy("float64")
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
print("outputs", rnn(x).dtype.name, end=", ")
print("weights", rnn.cell.kernel.dtype)
