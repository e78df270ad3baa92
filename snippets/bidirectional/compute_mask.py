import keras
import numpy as np

x = keras.random.normal((2, 4, 8))
mask = np.array([[True, True, False, False], [True] * 4])
for return_sequences in (False, True):
    for merge_mode in ("concat", None):
        bidirectional = keras.layers.Bidirectional(
            keras.layers.LSTM(3, return_sequences=return_sequences),
            merge_mode=merge_mode,
        )
        result = bidirectional.compute_mask(x, mask)
        print(
            f"sequences={return_sequences}, {merge_mode}:", end=" "
        )
        if isinstance(result, tuple):
            print("pair,", [each is mask for each in result])
        else:
            print(result if result is None else result is mask)
