import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("calling `reset_state()` with")
print(doc[start:].split(". ")[0])

rnn = keras.layers.RNN(keras.layers.GRUCell(3), stateful=True)
rnn(np.ones((2, 4, 8)))
rnn.states[0].assign(np.ones((2, 3)))
print("assign:", to_numpy(rnn.states[0][0]))
rnn.reset_state(states=[np.ones((2, 3))])
