import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, stateful=True)
simple_rnn(x)
print("after a call:", to_numpy(simple_rnn.states[0][0]).round(4))
simple_rnn.reset_state()
print("after reset: ", to_numpy(simple_rnn.states[0][0]).round(4))
