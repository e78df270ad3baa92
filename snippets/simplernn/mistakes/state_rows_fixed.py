import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)
right = simple_rnn.get_initial_state(batch_size=2)[0].shape
row = np.array([0.5, -0.5, 1.0])
rows = np.array([[0.5, -0.5, 1.0], [0.0, 1.0, -1.0]])
for state in (row, row[np.newaxis], rows):
    print(state.shape, "fits:", state.shape == right)
print("outputs:", tuple(simple_rnn(x, initial_state=rows).shape))
