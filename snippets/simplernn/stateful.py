import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, stateful=True)
first, second = x[:, :2], x[:, 2:]
outputs = simple_rnn(first)
print(
    "call 1:", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
outputs = simple_rnn(second)
print(
    "call 2:", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
simple_rnn.reset_state()
outputs = simple_rnn(second)
print(
    "reset: ", tuple(outputs.shape), to_numpy(outputs[0]).round(4)
)
simple_rnn.reset_state()
print("whole: ", to_numpy(simple_rnn(x)[0]).round(4))
print("first, second:", tuple(first.shape), tuple(second.shape))
