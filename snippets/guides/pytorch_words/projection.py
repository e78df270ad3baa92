import keras
from keras import ops


class ProjectedCell(keras.layers.Layer):
    def __init__(self, features, units, size):
        super().__init__()
        self.state_size = [size, units]
        self.gates = keras.layers.Dense(4 * units)
        self.gates.build((None, features + size))
        self.project = keras.layers.Dense(size, use_bias=False)
        self.project.build((None, units))

    def call(self, x, states):
        h, c = states
        i, f, n, o = ops.split(self.gates(ops.hstack([x, h])), 4, 1)
        c = ops.sigmoid(f) * c + ops.sigmoid(i) * ops.tanh(n)
        h = self.project(ops.sigmoid(o) * ops.tanh(c))
        return h, [h, c]


rnn = keras.layers.RNN(ProjectedCell(8, 3, 2), return_state=True)
for result in rnn(keras.random.normal((2, 4, 8))):
    print(tuple(result.shape), end=" ")
print("parameters:", rnn.count_params())
