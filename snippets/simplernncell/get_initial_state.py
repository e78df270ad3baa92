import keras
from keras.ops import convert_to_numpy as to_numpy

cell = keras.layers.SimpleRNNCell(3)
states = cell.get_initial_state(batch_size=2)
print(type(states).__name__, "of", len(states))
print(tuple(states[0].shape), to_numpy(states[0]).tolist())
