import importlib

import keras

source = importlib.import_module("keras.src.backend.tensorflow.rnn")
x = keras.utils.pad_sequences([[1, 2], [3, 4, 1]], maxlen=4)
mask = x != 0
print(mask)
source._assert_valid_mask(mask)
