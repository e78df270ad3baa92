import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells, return_state=True)

outputs, *states = rnn(x)
print("all 4 steps:         ", to_numpy(outputs[0, :3]).round(4))

outputs, *states = rnn(x[:, :2])
outputs, *states = rnn(x[:, 2:], initial_state=states)
print("2 steps, then 2 more:", to_numpy(outputs[0, :3]).round(4))
