import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

simple_rnn = keras.layers.SimpleRNN(
    3,
    activation=None,
    kernel_initializer="zeros",
    recurrent_initializer="identity",
    recurrent_dropout=0.5,
    return_sequences=True,
    seed=5,
)
x = np.ones((2, 4, 8))
state = np.ones((2, 3))
for training in (False, True):
    outputs = simple_rnn(x, initial_state=state, training=training)
    print(f"training={training}")
    print(to_numpy(outputs[0]))
