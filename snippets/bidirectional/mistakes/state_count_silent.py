import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(3))
a, b, c, d = (np.full((2, 3), n) for n in (0.1, 0.2, 0.3, 0.4))
for given, meant in (([a, b, c], [a, b]), ([a, b, c, d], [a, c])):
    outputs = bidirectional(x, initial_state=given)
    expected = bidirectional(x, initial_state=meant)
    used = [float(state[0, 0]) for state in meant]
    print(len(given), "states, used:", used, end=" ")
    print(np.allclose(outputs, expected, atol=1e-6))

inputs, state = keras.Input((4, 8)), keras.Input((3,))
for count in (1, 3, 5):
    outputs = bidirectional(inputs, initial_state=[state] * count)
    print("symbolic,", count, "states:", outputs.shape)
