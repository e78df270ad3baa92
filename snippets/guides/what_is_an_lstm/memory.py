import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = to_numpy(keras.random.normal((2, 100, 8), seed=0))
other = x.copy()
other[:, 0] = -x[:, 0]
layers = keras.layers
print("after timesteps         1    10   100")
for name, cls, forget in (
    ("SimpleRNN", layers.SimpleRNN, None),
    ("LSTM", layers.LSTM, 1),
    ("LSTM, forget bias 10", layers.LSTM, 10),
):
    keras.utils.set_random_seed(0)
    layer = cls(3, return_sequences=True)
    layer.build(x.shape)
    kernel, recurrent_kernel, bias = layer.get_weights()
    if forget:
        bias[3:6] = forget
    layer.set_weights([kernel, recurrent_kernel, bias])
    moved = to_numpy(layer(other)) - to_numpy(layer(x))
    size = np.linalg.norm(moved, axis=(0, 2))[[0, 9, 99]]
    print(f"{name:21}", *[f"{s:5.2f}" for s in size / size[0]])
