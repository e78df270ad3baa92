import keras
import numpy as np

table = np.arange(160).reshape(20, 8)
view = np.lib.stride_tricks.sliding_window_view
pieces = view(table, 4 + 6, axis=0).transpose(0, 2, 1)
x, future = pieces[:, :4], pieces[:, 4:]
at_each = view(pieces[:, 1:, 0], 6, axis=1)
targets = {
    "one feature, next step": future[:, 0, :1],
    "8 features, next step": future[:, 0],
    "one feature, 6 steps": future[:, :, 0],
    "8 features, 6 steps": future,
    "6 steps, at each timestep": at_each,
}
print("x", x.shape, tuple(keras.layers.LSTM(3)(x).shape))
for name, y in targets.items():
    print(f"{name:25}", y.shape)
print("rows of x:", *x[0, :, 0] // 8)
print("rows of y:", *future[0, :, 0] // 8)
print("at the first timestep:", *at_each[0, 0] // 8)
print("at the last timestep: ", *at_each[0, -1] // 8)
