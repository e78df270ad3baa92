import importlib
from unittest import mock

import keras
import tensorflow as tf

source = importlib.import_module("keras.src.backend.tensorflow.rnn")
source._is_gpu_available = lambda: True
kernel = mock.Mock(side_effect=NotImplementedError)
tf.raw_ops.CudnnRNNV3 = kernel
embedding = keras.layers.Embedding(5, 8, mask_zero=True)
model = keras.Sequential([embedding, keras.layers.LSTM(3)])
for padding in ("post", "pre"):
    x = keras.utils.pad_sequences(
        [[1, 2], [3, 4, 1]], maxlen=4, padding=padding
    )
    kernel.reset_mock()
    outputs = model(x)
    print(f"{padding:4} {tuple(outputs.shape)}", end=" ")
    print("cuDNN:", kernel.called)
