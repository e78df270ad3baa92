import keras
import numpy as np

cases = (
    ("LSTM", (3,), (2, 4, 8)),
    ("GRU", (3,), (2, 4, 8)),
    ("SimpleRNN", (3,), (2, 4, 8)),
    ("SimpleRNNCell", (3,), (2, 8)),
    ("ConvLSTM1D", (3, 3), (2, 4, 8, 1)),
    ("ConvLSTM2D", (3, 3), (2, 4, 8, 8, 1)),
    ("ConvLSTM3D", (3, 3), (2, 4, 8, 8, 8, 1)),
)
for name, arguments, shape in cases:
    kernels = []
    for seed in (None, 1, 2):
        keras.utils.set_random_seed(0)
        layer = getattr(keras.layers, name)(*arguments, seed=seed)
        layer.build(shape)
        kernels.append(layer.get_weights()[0])
    without, one, two = kernels
    print(f"{name:14}with 1 as with 2:", np.array_equal(one, two))
    print("  with 1 as without:", np.array_equal(one, without))
