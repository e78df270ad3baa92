import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")
changed = x.copy()
changed[:, -1] = 0
lstm = keras.layers.LSTM(8, return_sequences=True)
attention = keras.layers.MultiHeadAttention(2, 4)
mask = {"use_causal_mask": True}
pairs = {
    "LSTM": [lstm(x), lstm(changed)],
    "plain": [attention(each, each) for each in (x, changed)],
    "causal": [
        attention(each, each, **mask) for each in (x, changed)
    ],
}
print("timesteps that stay as they were")
for name, pair in pairs.items():
    before, after = map(to_numpy, pair)
    same = np.isclose(before, after, atol=1e-6).all(axis=(0, 2))
    print(f"{name:6}", *same)
