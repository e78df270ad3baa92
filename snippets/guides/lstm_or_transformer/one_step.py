import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8).astype("float32")
attention = keras.layers.MultiHeadAttention(2, 4)
whole = to_numpy(attention(x, x, use_causal_mask=True))
layer = {"return_sequences": True, "return_state": True}
lstm = keras.layers.LSTM(8, **layer)
sequence = to_numpy(lstm(x)[0])

states = None
for now in range(4):
    new, so_far = x[:, now : now + 1], x[:, : now + 1]
    output, *states = lstm(new, initial_state=states)
    alike = np.allclose(output, sequence[:, [now]], atol=1e-6)
    print("LSTM reads", new.shape, alike, end=", ")
    output = attention(new, so_far)
    alike = np.allclose(output, whole[:, [now]], atol=1e-6)
    print("attention", so_far.shape, alike)
