import keras

rnn = keras.layers.RNN(keras.layers.GRUCell(3))
print("before build:", len(rnn.weights))
rnn.build((2, 4, 8))
for weight in rnn.weights:
    print(weight.path, weight.shape)
print("RNN: ", rnn.count_params(), "parameters")
print("cell:", rnn.cell.count_params(), "parameters")
