import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
lower, upper = keras.layers.LSTMCell(3), keras.layers.GRUCell(3)
stack = keras.layers.StackedRNNCells([lower, upper])
states = stack.get_initial_state(batch_size=2)
outputs, new_states = stack(x, states)
print("stack:  ", to_numpy(outputs[0]).round(4))

between, lower_states = lower(x, states[0])
outputs, upper_states = upper(between, states[1])
print("by hand:", to_numpy(outputs[0]).round(4))
same = keras.ops.all(new_states[0][1] == lower_states[1])
print("same cell state of the LSTM:", bool(same))
