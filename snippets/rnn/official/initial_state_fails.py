import keras
import numpy as np

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("`initial_state` should be")
print(doc[start:].split(" representing")[0])

x, state = np.ones((2, 4, 8)), np.zeros((2, 3))
one = keras.layers.RNN(keras.layers.GRUCell(3))
print("tensor:", tuple(one(x, initial_state=state).shape))

cells = [keras.layers.LSTMCell(3), keras.layers.LSTMCell(3)]
two = keras.layers.RNN(cells)
nested = [[state, state], [state, state]]
print("nested:", tuple(two(x, initial_state=nested).shape))
print("list:", tuple(two(x, initial_state=[state] * 4).shape))
