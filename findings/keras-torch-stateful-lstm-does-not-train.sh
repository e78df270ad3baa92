#!/usr/bin/env bash
# keras 3.15.1 on torch 2.13.0 (numpy 2.4.6): fit() of a model with a stateful LSTM or GRU raises RuntimeError, "one of
# the variables needed for gradient computation has been modified by an inplace operation". The layer writes its new
# state into the variable that the backward pass still needs; RNN.inner_loop copies the state for this backend, the
# inner_loop of LSTM and GRU does not. A stateful SimpleRNN trains, and so does RNN(LSTMCell) or RNN(GRUCell).
# Without stateful, and on TensorFlow and JAX, all of them train.
# Seen: SimpleRNN trains, LSTM True (it raises that), GRU True, RNN(LSTMCell) trains, RNN(GRUCell) trains.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 torch==2.13.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=torch
cat >seen.py <<'P'
import keras
import numpy as np
from keras import layers
x, y = np.ones((4, 4, 8), "float32"), np.ones((4, 3), "float32")
for name, layer in (
    ("SimpleRNN", layers.SimpleRNN(3, stateful=True)),
    ("LSTM", layers.LSTM(3, stateful=True)),
    ("GRU", layers.GRU(3, stateful=True)),
    ("RNN(LSTMCell)", layers.RNN(layers.LSTMCell(3), stateful=True)),
    ("RNN(GRUCell)", layers.RNN(layers.GRUCell(3), stateful=True)),
):
    inputs = keras.Input((4, 8), batch_size=2)
    model = keras.Model(inputs, layer(inputs))
    model.compile("sgd", "mse")
    try:
        model.fit(x, y, batch_size=2, verbose=0)
        print(name, "trains")
    except RuntimeError as error:
        print(name, "inplace operation" in str(error))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "SimpleRNN trains
LSTM True
GRU True
RNN(LSTMCell) trains
RNN(GRUCell) trains" ]
