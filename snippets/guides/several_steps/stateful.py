import keras
import numpy as np
from keras import ops

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4, 8)
lstm = keras.layers.LSTM(3, stateful=True)
dense = keras.layers.Dense(8)


def forecast():
    rows = [dense(lstm(x))]
    for _ in range(6 - 1):
        row = ops.expand_dims(rows[-1], axis=1)
        rows.append(dense(lstm(row)))
    return ops.convert_to_numpy(ops.stack(rows, axis=1))


first, again = forecast(), forecast()
lstm.reset_state()
after = forecast()
print(first.shape)
print("again, the same:", np.allclose(first, again, atol=1e-6))
same = np.allclose(first, after, atol=1e-6)
print("after reset_state, the same:", same)
