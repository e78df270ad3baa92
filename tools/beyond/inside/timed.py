"""Times an LSTM in the process of one backend, and prints one line of JSON: seconds by what was done.

Executed by `tools/beyond/speed.py`, never imported. The first calls, which build or compile, are not counted.
"""

import json
import os
import statistics
import sys
import time

if os.environ["KERAS_BACKEND"] != "tensorflow":
    sys.modules["tensorflow"] = None  # who works on another backend need not have it

import keras
import numpy as np

BATCH, BATCHES, TIMESTEPS, FEATURES = 32, 4, 10, 8
UNITS = (3, 128)
CASES = {
    "": {},
    "unroll=True": {"unroll": True},
    "mask": {},
}
"""By what the pages call them, the arguments; a mask comes from a `Masking` below the layer."""

TRAINING = ("tensorflow", "jax", "torch")
SECONDS, FEWEST, MOST = 0.3, 5, 30
"""A thing is done for so long, but not less and not more often than that."""


def built(units, case):
    x = keras.Input((TIMESTEPS, FEATURES))
    h = keras.layers.Masking()(x) if case == "mask" else x
    y = keras.layers.Dense(1)(keras.layers.LSTM(units, **CASES[case])(h))
    model = keras.Model(x, y)
    model.compile("sgd", "mse")
    return model


def median(run):
    """Seconds of one call, by the median of several; the first two only warm up."""
    for _ in range(2):
        run()
    taken = []
    while len(taken) < FEWEST or (sum(taken) < SECONDS and len(taken) < MOST):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main():
    drawn = np.random.default_rng(0)
    x = drawn.normal(size=(BATCH * BATCHES, TIMESTEPS, FEATURES)).astype("float32")
    x[::2, TIMESTEPS // 2 :] = 0  # what a mask leaves out: half of each second sample
    y = drawn.normal(size=(BATCH * BATCHES, 1)).astype("float32")
    found = {}
    for units in UNITS:
        for case in CASES:
            model = built(units, case)
            runs = {
                "predict": lambda model=model: model.predict(x, batch_size=BATCH, verbose=0),
                "predict_on_batch": lambda model=model: np.asarray(model.predict_on_batch(x[:BATCH])),
            }
            if keras.backend.backend() in TRAINING:
                runs["train_on_batch"] = lambda model=model: model.train_on_batch(x[:BATCH], y[:BATCH])
            for name, run in runs.items():
                try:
                    found[f"{name} | LSTM({units}) | {case}"] = median(run)
                except Exception as error:
                    found[f"{name} | LSTM({units}) | {case}"] = type(error).__name__
    print("\n" + json.dumps(found))


main()
