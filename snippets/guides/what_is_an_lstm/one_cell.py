import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3)
outputs = to_numpy(lstm(x))

cell = lstm.cell
states = cell.get_initial_state(2)
for t in range(4):
    output, states = cell(x[:, t], states)
print("the same output:", end=" ")
print(np.allclose(output, outputs, atol=1e-6))
print("parameters:", lstm.count_params(), cell.count_params())
