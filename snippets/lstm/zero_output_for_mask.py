import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
for zero in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(
        3, return_sequences=True, zero_output_for_mask=zero
    )
    print(f"zero_output_for_mask={zero}")
    print(to_numpy(lstm(x, mask=mask)[0]).round(4))
