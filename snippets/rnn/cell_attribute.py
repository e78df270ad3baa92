import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(3)]
rnn = keras.layers.RNN(cells)
print("layer:", to_numpy(rnn(x)[0]).round(4))

states = rnn.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = rnn.cell(x[:, t], states)
    print("cell, step", t, to_numpy(outputs[0]).round(4))
