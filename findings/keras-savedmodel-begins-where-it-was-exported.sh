#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): a SavedModel that export() wrote of a stateful LSTM begins, at every
# load, in the state that the layer had at the moment of export, so what was fed before the export goes on working in
# what is served.
# Seen on a layer with all weights 0.1 that was called once before: the first served answer is the second of a fresh
# layer, 0.6867, at the first load and at the second.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
import tensorflow as tf
x = np.ones((2, 4, 8), "float32")
inputs = keras.Input(batch_shape=(2, 4, 8))
model = keras.Model(inputs, keras.layers.LSTM(1, stateful=True)(inputs))
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
print("before:", round(float(np.asarray(model(x))[0, 0]), 4))
model.export("saved", verbose=False)
for load in (1, 2):
    served = tf.saved_model.load("saved")
    print("load", load, round(float(served.serve(x).numpy()[0, 0]), 4))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "before: 0.6384
load 1 0.6867
load 2 0.6867" ]
