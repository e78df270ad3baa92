import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.arange(1, 21).reshape(1, 4, 5) / 10
tenth = keras.initializers.Constant(0.1)
simple_rnn = keras.layers.SimpleRNN(
    3,
    kernel_initializer=tenth,
    recurrent_initializer=tenth,
    return_sequences=True,
    return_state=True,
)
outputs, state = simple_rnn(x)
print(to_numpy(outputs[0]).round(4))
print("state:", to_numpy(state[0]).round(4))
same = np.array_equal(state, outputs[:, -1])
print("state is outputs[:, -1]:", same)

first = np.tanh(0.1 * 1.5)
second = np.tanh(0.1 * 4.0 + 0.1 * 3 * first)
print("by hand:", first.round(4), second.round(4))
