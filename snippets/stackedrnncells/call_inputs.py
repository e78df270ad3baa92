import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(3)]
stack = keras.layers.StackedRNNCells(cells)
states = stack.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = stack(inputs=x[:, t], states=states)
    print("timestep", t, to_numpy(outputs[0]).round(4))
