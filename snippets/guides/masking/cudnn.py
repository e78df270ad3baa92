import importlib

import keras

module = "keras.src.backend.tensorflow.rnn"
rnn = importlib.import_module(module)
for name, row in (
    ("right", [True, True, False, False]),
    ("left", [False, False, True, True]),
    ("middle", [True, False, True, True]),
    ("all", [False, False, False, False]),
):
    mask = keras.ops.array([row, [True] * 4])
    right = bool(rnn._is_sequence_right_padded(mask))
    empty = bool(rnn._has_fully_masked_sequence(mask))
    print(f"{name:6}  accepted: {right and not empty}")
