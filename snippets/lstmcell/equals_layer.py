import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
print("LSTM(3):         ", to_numpy(lstm(x)[0]).round(4))

cell = keras.layers.LSTMCell(3)
rnn = keras.layers.RNN(cell)
rnn.build(x.shape)
rnn.set_weights(lstm.get_weights())
print("RNN(LSTMCell(3)):", to_numpy(rnn(x)[0]).round(4))

states = cell.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = cell(x[:, t], states)
print("loop by hand:    ", to_numpy(outputs[0]).round(4))
