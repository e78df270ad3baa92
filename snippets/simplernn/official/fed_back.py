import textwrap

import keras
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.SimpleRNN.__doc__.split())
print(textwrap.fill(doc.split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((2, 4, 8), seed=0))
simple_rnn = keras.layers.SimpleRNN(3)
print("whole:        ", to_numpy(simple_rnn(x)[0]).round(4))
x[:, 1:] = 0
print("x[1:] is zero:", to_numpy(simple_rnn(x)[0]).round(4))
for weight in simple_rnn.weights[:2]:
    print(weight.name, weight.shape)
