import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, stateful=True)
print("before the first call:", simple_rnn.states)

outputs = simple_rnn(x)
print("number of states:", len(simple_rnn.states))
print("outputs:  ", to_numpy(outputs[0]).round(4))
print("states[0]:", to_numpy(simple_rnn.states[0][0]).round(4))

simple_rnn.states[0].assign(keras.ops.ones((2, 3)))
print("assigned: ", to_numpy(simple_rnn.states[0][0]))
