import keras
import numpy as np

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(5)]
rnn = keras.layers.RNN(cells)
x = np.ones((2, 4, 8))
three, five = np.zeros((2, 3)), np.zeros((2, 5))
outputs = rnn(x, initial_state=[three, three, five, five])
