import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(3))
zeros, ones = np.zeros((2, 3)), np.ones((2, 3))
for states in ([zeros, zeros], [ones, zeros], [zeros, ones]):
    outputs = bidirectional(x, initial_state=states)
    starts = [float(state[0, 0]) for state in states]
    print(starts, outputs[0].numpy().round(4))
