import importlib
import warnings

import keras

source = importlib.import_module("keras.src.backend.tensorflow.rnn")
source._is_gpu_available = lambda: True
for options in (
    {},
    {"use_cudnn": False},
    {"recurrent_dropout": 0.2},
    {"recurrent_dropout": 0.2, "use_cudnn": False},
):
    lstm = keras.layers.LSTM(3, **options)
    model = keras.Sequential([keras.Input((4, 8)), lstm])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model.compile(loss="mse", jit_compile=True)
    print(options, "jit_compile:", model.jit_compile)
    for warning in caught:
        print("  ", str(warning.message).partition(". ")[0])
