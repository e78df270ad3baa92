import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
padded = keras.ops.where(mask[..., None], x, 0.0)
masked = keras.layers.Masking()(padded)
simple_rnn = keras.layers.SimpleRNN(3)
zeros = simple_rnn.get_initial_state(batch_size=2)

print("no mask:        ", to_numpy(simple_rnn(padded)[0]).round(4))
print("Masking:        ", to_numpy(simple_rnn(masked)[0]).round(4))
outputs = simple_rnn(masked, initial_state=zeros)
print("+ initial_state:", to_numpy(outputs[0]).round(4))
outputs = simple_rnn(masked, initial_state=zeros, mask=mask)
print("+ explicit mask:", to_numpy(outputs[0]).round(4))
