import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(3))
state = np.array([[1.0, 1.0, 1.0], [-1.0, -1.0, -1.0]])
first, second = np.full((2, 3), 1.0), np.full((2, 3), -1.0)

tensor = bidirectional(x, initial_state=state)
meant = bidirectional(x, initial_state=[state, state])
rows = bidirectional(x, initial_state=[first, second])
print("a tensor:      ", to_numpy(tensor[0]).round(4))
print("[state, state]:", to_numpy(meant[0]).round(4))
print("rows 0 and 1:  ", to_numpy(rows[0]).round(4))
