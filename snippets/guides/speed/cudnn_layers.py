import importlib
from unittest import mock

import keras

kernel = mock.Mock(side_effect=NotImplementedError)
source = importlib.import_module("keras.src.backend.tensorflow.rnn")
source._is_gpu_available = lambda: True
source._cudnn_lstm = source._cudnn_gru = kernel
layers, tanh = keras.layers, keras.ops.tanh
same = layers.Activation("tanh")
for name, layer in (
    ("LSTM", layers.LSTM(3)),
    ("GRU", layers.GRU(3)),
    ("GRU, reset_after=False", layers.GRU(3, reset_after=False)),
    ("Bidirectional(LSTM)", layers.Bidirectional(layers.LSTM(3))),
    ("SimpleRNN", layers.SimpleRNN(3)),
    ("RNN(LSTMCell)", layers.RNN(layers.LSTMCell(3))),
    ("LSTM, Activation(tanh)", layers.LSTM(3, activation=same)),
    ("LSTM, own function", layers.LSTM(3, lambda x: tanh(x))),
):
    kernel.reset_mock()
    layer(keras.ops.ones((2, 4, 8)))
    print(name.ljust(23), "cuDNN:", kernel.called)
