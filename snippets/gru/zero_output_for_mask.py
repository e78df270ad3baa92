import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
for zero in (False, True):
    print(f"zero_output_for_mask={zero}")
    for sequences in (True, False):
        keras.utils.set_random_seed(0)
        gru = keras.layers.GRU(
            3, return_sequences=sequences, zero_output_for_mask=zero
        )
        print(to_numpy(gru(x, mask=mask)[0]).round(4))
