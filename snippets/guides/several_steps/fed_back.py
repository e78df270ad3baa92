import keras
import numpy as np
from keras import ops

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3, return_state=True)
dense = keras.layers.Dense(8)
x = np.random.rand(2, 4, 8).astype("float32")

outputs, *states = lstm(x)
rows = [dense(outputs)]
for _ in range(6 - 1):
    row = ops.expand_dims(rows[-1], axis=1)
    outputs, *states = lstm(row, initial_state=states)
    rows.append(dense(outputs))
forecast = ops.convert_to_numpy(ops.stack(rows, axis=1))

grown = x
for _ in range(6):
    row = ops.expand_dims(dense(lstm(grown)[0]), axis=1)
    grown = ops.concatenate([grown, row], axis=1)
again = ops.convert_to_numpy(grown)[:, 4:]
print(x.shape, "->", row.shape, "->", forecast.shape)
same = np.allclose(forecast, again, atol=1e-6)
print("same as reading everything again each time:", same)
