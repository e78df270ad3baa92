import keras
import numpy as np

x = np.ones((2, 4, 8))
cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells)
first, second = np.zeros((2, 3)), np.zeros((2, 5))
both = rnn(x, initial_state=[[first], [second]])
print("two states:", tuple(both.shape))
outputs = rnn(x, initial_state=[first])
print("one state: ", tuple(outputs.shape))
alone = keras.layers.RNN(cells[0])(x)
same = np.allclose(outputs, alone, atol=1e-6)
print("equal to the first cell alone:", same)
