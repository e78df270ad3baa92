import importlib
from unittest import mock

import keras
import numpy as np
import tensorflow as tf

source = importlib.import_module("keras.src.backend.tensorflow.rnn")
source._is_gpu_available = lambda: True
kernel = mock.Mock(side_effect=NotImplementedError)
tf.raw_ops.CudnnRNNV3 = kernel
x = np.ones((2, 4, 8), "float32")
padded = np.array([[True, True, False, False], [True] * 4])
for name in ("LSTM", "GRU"):
    layer = getattr(keras.layers, name)(3)
    for mask in (None, padded):
        layer(x, mask=mask)
        lengths = kernel.call_args.kwargs["sequence_lengths"]
        what = "no mask" if mask is None else "mask"
        print(f"{name:4} {what:7} {np.array(lengths)}")
