import keras
import numpy as np

y = np.arange(6.0)
outputs = np.repeat(y, 4).reshape(6, 4, 1)
mse = keras.losses.MeanSquaredError()
for targets in (
    outputs,
    outputs[:, :, 0],
    y.reshape(6, 1),
    y,
):
    loss = float(mse(targets, outputs))
    print("mse, targets", targets.shape, f"loss {loss:.4f}")
crossentropy = keras.losses.BinaryCrossentropy()
crossentropy(y.reshape(6, 1), outputs)
