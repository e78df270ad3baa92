import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
lower = keras.layers.GRU(3, return_sequences=True)
upper = keras.layers.GRU(3)
outputs = upper(lower(x, mask=mask), mask=mask)
print("layers:         ", to_numpy(outputs[0]).round(4))

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(3)]
stack = keras.layers.RNN(cells)
stack.build(x.shape)
stack.set_weights(lower.get_weights() + upper.get_weights())
outputs = stack(x, mask=mask)
print("cells:          ", to_numpy(outputs[0]).round(4))
print("cells, no mask: ", to_numpy(stack(x)[0]).round(4))
