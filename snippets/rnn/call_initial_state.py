import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
one, five = np.ones((2, 3)), np.ones((2, 5))
gru = keras.layers.RNN(keras.layers.GRUCell(3))
lstm = keras.layers.RNN(keras.layers.LSTMCell(3))
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.RNN(cells)

states = (one, [one, one], [[one, one], [five]])
names = ("GRU ", "LSTM", "list")
for name, rnn, state in zip(
    names, (gru, lstm, stack), states, strict=True
):
    print(name, "zeros:", to_numpy(rnn(x)[0, :3]).round(4))
    outputs = rnn(x, initial_state=state)
    print(name, "ones: ", to_numpy(outputs[0, :3]).round(4))
