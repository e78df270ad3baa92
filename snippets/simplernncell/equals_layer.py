import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
layer = keras.layers.SimpleRNN(3)
print("SimpleRNN(3):         ", to_numpy(layer(x)[0]).round(4))

cell = keras.layers.SimpleRNNCell(3)
rnn = keras.layers.RNN(cell)
rnn.build(x.shape)
rnn.set_weights(layer.get_weights())
print("RNN(SimpleRNNCell(3)):", to_numpy(rnn(x)[0]).round(4))

h = keras.ops.zeros((2, 3))
for t in range(4):
    h, _ = cell(x[:, t], h)
print("loop by hand:         ", to_numpy(h[0]).round(4))
