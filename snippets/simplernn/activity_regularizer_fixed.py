import keras

x = keras.random.normal((2, 4, 8), seed=0)
keras.utils.set_random_seed(0)
simple_rnn = keras.layers.SimpleRNN(3)
penalty = keras.layers.ActivityRegularization(l2=0.01)
outputs = penalty(simple_rnn(x))
squares = float(keras.ops.sum(outputs**2))
print("0.01 * sum / 2:", round(0.01 * squares / 2, 4))
losses = [round(float(loss), 4) for loss in penalty.losses]
print("layer after it: ", losses)

keras.utils.set_random_seed(0)
cell = keras.layers.SimpleRNNCell(3)
l2 = keras.regularizers.L2(0.01)
rnn = keras.layers.RNN(cell, activity_regularizer=l2)
rnn(x)
losses = [round(float(loss), 4) for loss in rnn.losses]
print("RNN of a cell:  ", losses)
