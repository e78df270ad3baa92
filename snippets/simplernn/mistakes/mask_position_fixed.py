import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False]] * 2)
simple_rnn = keras.layers.SimpleRNN(3)
outputs = simple_rnn(x, mask=mask)
print("outputs:", tuple(outputs.shape))
same = np.allclose(outputs, simple_rnn(x[:, :2]), atol=1e-6)
print("equal to the first 2 timesteps alone:", same)
