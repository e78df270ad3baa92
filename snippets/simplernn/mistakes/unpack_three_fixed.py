import keras
import numpy as np

x = np.ones((2, 4, 8))
simple_rnn = keras.layers.SimpleRNN(3, return_state=True)
outputs, state = simple_rnn(x)
print(tuple(outputs.shape), tuple(state.shape))
