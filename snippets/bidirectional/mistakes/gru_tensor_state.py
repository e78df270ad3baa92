import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(3))
state = np.array([[1.0, 1.0, 1.0], [-1.0, -1.0, -1.0]])
first, second = np.full((2, 3), 1.0), np.full((2, 3), -1.0)

tensor = bidirectional(x, initial_state=state)
meant = bidirectional(x, initial_state=[state, state])
rows = bidirectional(x, initial_state=[first, second])
print("a tensor:      ", tensor[0].numpy().round(4))
print("[state, state]:", meant[0].numpy().round(4))
print("rows 0 and 1:  ", rows[0].numpy().round(4))
