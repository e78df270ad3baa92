import keras
import numpy as np

lstm = keras.layers.LSTM(3)
lstm.build((2, 4, 8))
kernel, recurrent_kernel, bias = lstm.get_weights()
columns = np.split(kernel, 4, axis=1)
recurrent_columns = np.split(recurrent_kernel, 4, axis=1)
for gate, w, u, b in zip(
    "ifco",
    columns,
    recurrent_columns,
    np.split(bias, 4),
    strict=True,
):
    print(gate, w.shape, u.shape, "bias:", b)
