import keras
from keras.ops import convert_to_numpy as to_numpy

cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state(batch_size=2)
print(type(states).__name__, "of", len(states))
for state in states:
    print(tuple(state.shape), to_numpy(state).tolist())
