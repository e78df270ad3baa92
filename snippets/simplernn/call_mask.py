import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, False, True, False], [True] * 4])
simple_rnn = keras.layers.SimpleRNN(3)
print("all 4 steps:", simple_rnn(x)[0].numpy().round(4))
outputs = simple_rnn(x, mask=mask)
print("mask:       ", outputs[0].numpy().round(4))
shorter = simple_rnn(x[:, ::2])
print("steps 0, 2: ", shorter[0].numpy().round(4))
print("outputs:", tuple(outputs.shape))
