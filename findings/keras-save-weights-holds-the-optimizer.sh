#!/usr/bin/env bash
# keras 3.15.1 (here on jax 0.10.2, numpy 2.4.6): `save_weights` ("saves all weights") of a compiled model writes the state of the
# optimizer as well: with Adam, two arrays for each weight. `load_weights` reads it back only where the optimizer
# has made its variables; in a model that was compiled and not trained yet it warns and leaves the optimizer at its
# beginning, so training that is resumed from the file starts with empty moments.
# Seen: arrays of the optimizer in the file 8; iterations after loading: 0 and a warning where the optimizer is not
# built, 1 and no warning after `optimizer.build`.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 jax==0.10.2 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export KERAS_HOME=$work KERAS_BACKEND=jax JAX_PLATFORMS=cpu
cat >optimizer.py <<'P'
import warnings
import h5py
import keras
import numpy as np
def model():
    made = keras.Sequential([keras.Input((4, 8)), keras.layers.LSTM(3)])
    made.compile(optimizer="adam", loss="mse")
    return made
first = model()
first.fit(np.ones((2, 4, 8)), np.ones((2, 3)), verbose=0)
first.save_weights("model.weights.h5")
with h5py.File("model.weights.h5") as file:
    print("arrays of the optimizer in the file:", len(file["optimizer/vars"]))
for build in (False, True):
    second = model()
    if build:
        second.optimizer.build(second.trainable_variables)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        second.load_weights("model.weights.h5")
    said = any("Skipping variable loading for optimizer" in str(each.message) for each in caught)
    print(f"built: {build}, iterations: {int(second.optimizer.iterations)}, warned: {said}")
P
seen=$(v/bin/python optimizer.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "arrays of the optimizer in the file: 8
built: False, iterations: 0, warned: True
built: True, iterations: 1, warned: False" ]
