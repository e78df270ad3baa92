import keras
import numpy as np

keras.utils.set_random_seed(0)
series = np.array(keras.random.normal((2, 8, 8), seed=0))
lstm = keras.layers.LSTM(3, return_state=True)
whole, _, _ = lstm(series)

in_place = series.reshape(2, 2, 4, 8).transpose(1, 0, 2, 3)
in_a_row = series.reshape(2, 2, 4, 8)
for name, batches in ("in place", in_place), ("in a row", in_a_row):
    states = None
    for x in batches:
        outputs, *states = lstm(x, initial_state=states)
    print(f"{name}:", np.allclose(outputs, whole, atol=1e-6))
