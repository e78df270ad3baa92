import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False]] * 2)
rnn = keras.layers.RNN(keras.layers.GRUCell(4))
print("rnn(x, mask):     ", rnn(x, mask)[0].numpy().round(4))
outputs = rnn(x, initial_state=mask)
print("as initial_state: ", outputs[0].numpy().round(4))
print("rnn(x, mask=mask):", rnn(x, mask=mask)[0].numpy().round(4))
