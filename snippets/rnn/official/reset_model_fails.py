import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("call `.reset_state()` on either")
print(*doc[start:].split(". ")[0].split(", "), sep=",\n")

rnn = keras.layers.RNN(keras.layers.GRUCell(3), stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), rnn])
model.predict(np.ones((2, 4, 8)), verbose=0)
rnn.reset_state()
print("layer:", to_numpy(rnn.states[0][0]))
model.reset_state()
