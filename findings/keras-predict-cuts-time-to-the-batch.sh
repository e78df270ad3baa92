#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): a model of Masking, LSTM and TimeDistributed with an open length, Input((None, 1)),
# gives predictions that are too short once the length has changed: as many timesteps as there are sequences in the
# batch. The first length that predict() meets is right. The second makes it trace again with the length
# unknown, and there the output of TimeDistributed is cut. No error, no warning; called directly, the model is right.
# Seen for 2 sequences: predict of length 4 gives (2, 4, 1), of length 7 then (2, 2, 1), the model called on the latter
# (2, 7, 1); a model that meets length 7 first gives (2, 7, 1).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install tensorflow==2.21.0 keras==3.15.1 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work KERAS_BACKEND=tensorflow
cat >lengths.py <<'P'
import keras
import numpy as np
def model():
    inputs = keras.Input((None, 1))
    outputs = keras.layers.LSTM(2, return_sequences=True)(keras.layers.Masking()(inputs))
    return keras.Model(inputs, keras.layers.TimeDistributed(keras.layers.Dense(1))(outputs))
def shape(output):
    return tuple(output.shape)
short, long = (np.ones((2, length, 1), "float32") for length in (4, 7))
both = model()
print("predict, length 4:", shape(both.predict(short, verbose=0)))
print("predict, then length 7:", shape(both.predict(long, verbose=0)))
print("called, length 7:", shape(both(long)))
print("predict, length 7 first:", shape(model().predict(long, verbose=0)))
P
seen=$(v/bin/python lengths.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "predict, length 4: (2, 4, 1)
predict, then length 7: (2, 2, 1)
called, length 7: (2, 7, 1)
predict, length 7 first: (2, 7, 1)" ]
