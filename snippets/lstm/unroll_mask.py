import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
for unroll in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(
        1, return_sequences=True, unroll=unroll
    )
    outputs = keras.layers.Bidirectional(lstm)(x, mask=mask)
    print(f"unroll={unroll}")
    print("  forward: ", to_numpy(outputs[0, :, 0]).round(4))
    print("  backward:", to_numpy(outputs[0, :, 1]).round(4))
