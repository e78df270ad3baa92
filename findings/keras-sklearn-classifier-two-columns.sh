#!/usr/bin/env bash
# keras 3.15.1 (jax 0.10.2, scikit-learn 1.9.1): keras.wrappers.SKLearnClassifier encodes the labels of two classes as two
# columns, so that the usual model of two classes, one sigmoid unit with binary_crossentropy, can not be trained: fit
# raises about shapes (None, 2) and (None, 1). The encoder of scikit-learn would make one column of two classes. A softmax
# of two units works. The wrapper has no predict_proba either, which scikit-learn's own metrics of probabilities ask for.
# Seen: ValueError about target and output, a fit with two units, and no predict_proba.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 jax==0.10.2 scikit-learn==1.9.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 JAX_PLATFORMS=cpu KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
def build(X, y, units, activation, loss):
    model = keras.Sequential([keras.Input((32,)), keras.layers.Reshape((4, 8)), keras.layers.LSTM(3), keras.layers.Dense(units, activation=activation)])
    model.compile(optimizer="adam", loss=loss)
    return model
x, labels = np.ones((12, 32), "float32"), np.arange(12) % 2
for how in ({"units": 1, "activation": "sigmoid", "loss": "binary_crossentropy"}, {"units": 2, "activation": "softmax", "loss": "categorical_crossentropy"}):
    wrapper = SKLearnClassifier(build, model_kwargs=how, fit_kwargs={"verbose": 0})
    try:
        wrapper.fit(x, labels)
        print(how["units"], "fits; predict_proba:", hasattr(wrapper, "predict_proba"))
    except ValueError as error:
        print(how["units"], str(error)[:60])
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "1 Arguments \`target\` and \`output\` must have the same shape. Re
2 fits; predict_proba: False" ]
