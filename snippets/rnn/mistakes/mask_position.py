import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False]] * 2)
rnn = keras.layers.RNN(keras.layers.GRUCell(4))
print("rnn(x, mask):     ", to_numpy(rnn(x, mask)[0]).round(4))
outputs = rnn(x, initial_state=mask)
print("as initial_state: ", to_numpy(outputs[0]).round(4))
print("rnn(x, mask=mask):", to_numpy(rnn(x, mask=mask)[0]).round(4))
