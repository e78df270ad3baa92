import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3, dropout=0.5, seed=0)
states = cell.get_initial_state(batch_size=2)
plain = to_numpy(cell(x, states)[0])
dropped = to_numpy(cell(x, states, training=True)[0])
print("dropout:", not np.allclose(plain, dropped, atol=1e-6))
