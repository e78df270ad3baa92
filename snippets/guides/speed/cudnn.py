import importlib
from unittest import mock

import keras
import numpy as np

kernel = mock.Mock(side_effect=NotImplementedError)
source = importlib.import_module("keras.src.backend.tensorflow.rnn")
source._is_gpu_available, source._cudnn_lstm = lambda: True, kernel
for name, value in (
    ("activation", "tanh"),
    ("dropout", 0.2),
    ("dtype", "mixed_float16"),
    ("go_backwards", True),
    ("activation", "relu"),
    ("recurrent_activation", "hard_sigmoid"),
    ("use_bias", False),
    ("unroll", True),
    ("recurrent_dropout", 0.2),
    ("use_cudnn", False),
):
    kernel.reset_mock()
    lstm = keras.layers.LSTM(3, **{name: value})
    lstm(np.ones((2, 4, 8)), training=True)
    print(f"{name}={value}".ljust(33), "cuDNN:", kernel.called)
