#!/usr/bin/env bash
# shap 0.51.0 (keras 3.15.1, tensorflow 2.21.0): DeepExplainer on a model with an LSTM raises, and leaves the gradients of
# TensorFlow renamed: from then on fit of any model in the process, without SHAP, ends with a LookupError about
# shap_DivNoNan. It puts them back only when it succeeds.
# Seen: fit works, DeepExplainer raises over shap_TensorListStack, fit of a new model raises over shap_DivNoNan.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 shap==0.51.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 JAX_PLATFORMS=cpu KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
import shap
def fit():
    model = keras.Sequential([keras.Input((4, 8)), keras.layers.LSTM(3), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    model.fit(np.ones((8, 4, 8)), np.ones((8, 1)), verbose=0)
    return model
model = fit()
print("fit works")
for what in (lambda: shap.DeepExplainer(model, np.ones((4, 4, 8), "float32")).shap_values(np.ones((2, 4, 8), "float32")), fit):
    try:
        what()
    except Exception as error:
        print(str(error).strip().splitlines()[-1].strip())
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "fit works
LookupError: gradient registry has no entry for: shap_TensorListStack
gradient registry has no entry for: shap_DivNoNan" ]
