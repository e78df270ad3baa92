import importlib

import keras
import numpy as np

source = importlib.import_module("keras.src.backend.tensorflow.rnn")
ids = [[1, 2], [3, 4, 1]]
left = keras.utils.pad_sequences(ids, maxlen=4)
right = keras.utils.pad_sequences(ids, maxlen=4, padding="post")
empty = np.array([[1, 2, 0, 0], [0, 0, 0, 0]])
for name, x in (
    ("default", left),
    ("post", right),
    ("empty row", empty),
):
    mask = x != 0
    right_padded = bool(source._is_sequence_right_padded(mask))
    all_masked = bool(source._has_fully_masked_sequence(mask))
    accepted = right_padded and not all_masked
    print(f"{name:9}", x.tolist(), "accepted:", accepted)
