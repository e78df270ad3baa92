import keras
from keras.ops import convert_to_numpy as to_numpy

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.StackedRNNCells(cells)
for states in stack.get_initial_state(batch_size=1):
    print([to_numpy(state).tolist() for state in states])
