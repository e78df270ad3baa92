#!/usr/bin/env bash
# keras-tuner 1.4.8 (keras 3.15.1, tensorflow 2.21.0): it imports tensorboard in each trial and does not require it;
# TensorFlow used to bring it and, as of 2.21, does not. Without it every trial ends FAILED, search() returns without an exception
# (fewer trials than the three failures in a row that would stop it), and get_best_hyperparameters() returns values of
# trials that never trained. get_best_models() then lacks a file.
# Seen: two FAILED, hyperparameters, FileNotFoundError.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 keras-tuner==1.4.8 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 JAX_PLATFORMS=cpu KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import keras_tuner
import numpy as np
def build(hp):
    model = keras.Sequential([keras.Input((4, 8)), keras.layers.LSTM(hp.Int("units", 2, 5)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    return model
x, y = np.ones((12, 4, 8), "float32"), np.ones((12, 1), "float32")
tuner = keras_tuner.RandomSearch(build, "val_loss", max_trials=2, directory="search")
tuner.search(x, y, validation_data=(x, y), verbose=0)
print([trial.status for trial in tuner.oracle.trials.values()])
print("best:", list(tuner.get_best_hyperparameters()[0].values))
print(next(iter(tuner.oracle.trials.values())).message.strip().splitlines()[-1])
try:
    tuner.get_best_models()
except FileNotFoundError:
    print("FileNotFoundError")
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "['FAILED', 'FAILED']
best: ['units']
ModuleNotFoundError: No module named 'tensorboard'
FileNotFoundError" ]
