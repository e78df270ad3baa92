import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
results = cell(x, cell.get_initial_state(batch_size=2))
print(type(results).__name__, "of", len(results))

outputs, states = results
print(type(states).__name__, "of", len(states))
print("outputs:", to_numpy(outputs[0]).round(4))
print("h:      ", to_numpy(states[0][0]).round(4))
print("c:      ", to_numpy(states[1][0]).round(4))
