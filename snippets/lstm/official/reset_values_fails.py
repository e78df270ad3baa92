import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("calling `reset_state()` with")
print(doc[start:].split(". ")[0])

x = np.ones((2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
lstm(x)
lstm.states[0].assign(np.ones((2, 3)))
print("assign:", to_numpy(lstm.states[0][0]))
lstm.reset_state(states=[np.ones((2, 3)), np.ones((2, 3))])
