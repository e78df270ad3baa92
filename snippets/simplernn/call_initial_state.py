import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)

print("all 4 steps:        ", to_numpy(simple_rnn(x)[0]).round(4))

state = simple_rnn(x[:, :2])
print("x[:, 2:]", tuple(x[:, 2:].shape), end=", ")
print("the state", tuple(state.shape))
for name, form in (("tensor:", state), ("list:  ", [state])):
    outputs = simple_rnn(x[:, 2:], initial_state=form)
    print("2 + 2 steps,", name, to_numpy(outputs[0]).round(4))

outputs = simple_rnn(x[:, 2:])
print("last 2 steps only:  ", to_numpy(outputs[0]).round(4))
