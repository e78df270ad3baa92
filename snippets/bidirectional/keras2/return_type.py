import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    for return_state in (False, True):
        lstm = library.layers.LSTM(3, return_state=return_state)
        merge_mode = "concat" if return_state else None
        layer = library.layers.Bidirectional(
            lstm, merge_mode=merge_mode
        )
        results = layer(x)
        print(name, type(results).__name__, len(results))
