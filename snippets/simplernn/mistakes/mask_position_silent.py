import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 3, 8), seed=0)
mask = np.array([[True, True, False]] * 2)
simple_rnn = keras.layers.SimpleRNN(3)

print("no mask:     ", to_numpy(simple_rnn(x)[0]).round(4))
print("by position: ", to_numpy(simple_rnn(x, mask)[0]).round(4))
state = mask.astype("float32")
outputs = simple_rnn(x, initial_state=state)
print("as the state:", to_numpy(outputs[0]).round(4))
outputs = simple_rnn(x, mask=mask)
print("mask=mask:   ", to_numpy(outputs[0]).round(4))
