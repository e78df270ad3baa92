#!/usr/bin/env bash
# scikeras 0.13.0 (keras 3.15.1 on jax 0.10.2, scikit-learn 1.9.1): a wrapper remembers the number of timesteps that it was
# trained on and refuses others, though the model was made with keras.Input((None, 8)) and takes any length. scikit-learn
# checks the number of features, the last axis; scikeras checks every axis but the first.
# Seen: the model answers for 3 timesteps; predict raises 'X has shape (3, 8), but this KerasRegressor is expecting X of
# shape (4, 8)'.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 jax==0.10.2 scikeras==0.13.0 scikit-learn==1.9.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 JAX_PLATFORMS=cpu KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import keras
import numpy as np
from scikeras.wrappers import KerasRegressor
def build():
    inputs = keras.Input((None, 8))
    return keras.Model(inputs, keras.layers.Dense(1)(keras.layers.LSTM(3)(inputs)))
x = np.ones((12, 4, 8), "float32")
wrapper = KerasRegressor(build, loss="mse", verbose=0).fit(x, np.ones(12))
print("model:", wrapper.model_(x[:, :3]).shape)
try:
    wrapper.predict(x[:, :3])
except ValueError as error:
    print("wrapper:", error)
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "model: (12, 1)
wrapper: X has shape (3, 8), but this KerasRegressor is expecting X of shape (4, 8)" ]
