import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)
print("layer:", to_numpy(simple_rnn(x)[0]).round(4))

print(type(simple_rnn.cell).__name__, simple_rnn.cell.state_size)
states = simple_rnn.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = simple_rnn.cell(x[:, t], states)
    print("cell, step", t, to_numpy(outputs[0]).round(4))
