import keras
import numpy as np

doc = " ".join(keras.layers.RNN.__doc__.split())
start = doc.index("call `.reset_state()` on either")
print(*doc[start:].split(". ")[0].split(", "), sep=",\n")

rnn = keras.layers.RNN(keras.layers.GRUCell(3), stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), rnn])
model.predict(np.ones((2, 4, 8)), verbose=0)
rnn.reset_state()
print("layer:", rnn.states[0][0].numpy())
model.reset_state()
