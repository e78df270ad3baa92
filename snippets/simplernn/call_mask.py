import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, False, True, False], [True] * 4])
simple_rnn = keras.layers.SimpleRNN(3)
print("all 4 steps:", to_numpy(simple_rnn(x)[0]).round(4))
outputs = simple_rnn(x, mask=mask)
print("mask:       ", to_numpy(outputs[0]).round(4))
shorter = simple_rnn(x[:, ::2])
print("steps 0, 2: ", to_numpy(shorter[0]).round(4))
print("outputs:", tuple(outputs.shape))
