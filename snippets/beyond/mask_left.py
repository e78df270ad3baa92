import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((1, 4, 8), "float32")
mask = np.array([[False, False, True, True]])
start = [np.full((1, 1), 0.5, "float32")] * 2
for unroll in (False, True):
    lstm = keras.layers.LSTM(
        1, return_sequences=True, unroll=unroll
    )
    lstm.build((1, 4, 8))
    lstm.set_weights([np.full(w.shape, 0.1) for w in lstm.weights])
    outputs = lstm(x, mask=mask, initial_state=start)
    print(
        f"unroll={unroll!s:5}", to_numpy(outputs)[0, :, 0].round(4)
    )
