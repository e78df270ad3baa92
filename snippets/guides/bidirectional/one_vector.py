import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array([[[3], [9], [5], [1]]]) / 10
flags = {"return_sequences": True, "return_state": True}
both = keras.layers.Bidirectional(keras.layers.LSTM(3, **flags))
outputs, forward_h, _, backward_h, _ = both(x)
short = keras.layers.Bidirectional(keras.layers.LSTM(3))
short.build(x.shape)
short.set_weights(both.get_weights())
print("without return_sequences:", tuple(short(x).shape))
states = np.concatenate([forward_h, backward_h], axis=-1)
print(
    "  = forward_h, backward_h:",
    np.allclose(short(x), states, atol=1e-6),
)
last = outputs[:, -1]
print(
    "  = outputs[:, -1]:       ",
    np.allclose(short(x), last, atol=1e-6),
)
