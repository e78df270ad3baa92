#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): training=True written into a Functional model, the way to keep
# dropout on for Monte Carlo estimates, holds only until somebody says otherwise from outside: model(x) is random,
# model(x, training=False) and model.predict(x) are not, for the argument of the call replaces the one in the graph.
# Seen: two calls differ, two with training=False and two predictions are equal.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
x = np.ones((2, 4, 8), "float32")
inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3, dropout=0.5)(inputs, training=True))
def differ(run):
    return not np.allclose(*(np.asarray(run()) for _ in "12"))
print("model(x):", differ(lambda: model(x)))
print("model(x, training=False):", differ(lambda: model(x, training=False)))
print("predict:", differ(lambda: model.predict(x, verbose=0)))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "model(x): True
model(x, training=False): False
predict: False" ]
