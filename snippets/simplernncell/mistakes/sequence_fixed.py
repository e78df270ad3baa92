import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.SimpleRNNCell(3)
states = cell.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = cell(x[:, t], states)
loop = to_numpy(outputs)
rnn = to_numpy(keras.layers.RNN(cell)(x))
print("loop:", loop.shape, "RNN:", rnn.shape)
print("same values:", np.allclose(loop, rnn, atol=1e-6))
