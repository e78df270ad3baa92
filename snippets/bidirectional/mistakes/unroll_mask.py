import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((1, 4, 8), seed=0)
mask = np.array([[True, True, False, False]])
for unroll in (False, True):
    keras.utils.set_random_seed(0)
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(1, return_sequences=True, unroll=unroll)
    )
    outputs = to_numpy(bidirectional(x, mask=mask)[0]).round(4)
    print(f"unroll={unroll}")
    print("  forward: ", outputs[:, 0])
    print("  backward:", outputs[:, 1])
