import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)
row = np.array([0.5, -0.5, 1.0])
whole = np.stack([row, row])
for state in (whole, row[None], row):
    outputs = simple_rnn(x, initial_state=state)
    print(state.shape, to_numpy(outputs[1]).round(4))
