#!/usr/bin/env bash
# keras 3.15.1 (here on jax 0.10.2, numpy 2.4.6): `class_weight` with one label a timestep, targets (n, T), as in tagging. It is
# not refused. The labels of a sample are taken for scores: the *timestep* with the largest label is its class, whose
# weight it gets. Where the batch happens to hold as many samples as there are timesteps, or one sample, these weights
# fit onto the loss, along the wrong axis, and training goes on towards something else; for any other
# batch there is an error about shapes. sample_weight of (n, T) is what was meant, and works.
# Seen, 4 timesteps, weights 1, 10, 100, labels all 2, where each loss should be 100 times that without weights: batches
# of 4 and of 1: 1 time; a batch of 3: ValueError; sample_weight: 100 times for all.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 jax==0.10.2 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export KERAS_HOME=$work KERAS_BACKEND=jax JAX_PLATFORMS=cpu
cat >weights.py <<'P'
import keras
import numpy as np
def loss(rows, **weights):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, return_sequences=True)
    model = keras.Sequential([keras.Input((4, 8)), lstm, keras.layers.Dense(3, activation="softmax")])
    model.compile(keras.optimizers.SGD(0.0), "sparse_categorical_crossentropy")
    x, y = np.ones((rows, 4, 8), "float32"), np.full((rows, 4), 2)
    return model.fit(x, y, batch_size=rows, shuffle=False, verbose=0, **weights).history["loss"][0]
for rows in (4, 1, 3):
    plain = loss(rows)
    by_step = round(loss(rows, sample_weight=np.full((rows, 4), 100.0)) / plain)
    try:
        by_class = f"{round(loss(rows, class_weight={0: 1.0, 1: 10.0, 2: 100.0}) / plain)} times"
    except ValueError as error:
        by_class = type(error).__name__
    print(f"batch of {rows}: class_weight: {by_class}, sample_weight: {by_step} times")
P
seen=$(v/bin/python weights.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "batch of 4: class_weight: 1 times, sample_weight: 100 times
batch of 1: class_weight: 1 times, sample_weight: 100 times
batch of 3: class_weight: ValueError, sample_weight: 100 times" ]
