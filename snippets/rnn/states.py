import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8))
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells, stateful=True)
print("before the first call:", rnn.states)
rnn(x)
for states in rnn.states:
    print([tuple(s.shape) for s in states])
rnn.states[1][0].assign(keras.ops.ones((2, 5)))
print("assigned:", to_numpy(rnn.states[1][0][0]))
