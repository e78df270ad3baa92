from itertools import product

import keras
import numpy as np

rng = np.random.default_rng(0)
sequences = [rng.random(rng.integers(2, 9)) for _ in range(512)]
y = np.array([sequence[-1:] for sequence in sequences])
guess = np.abs(y[256:] - np.median(y[:256])).mean()

for side, mask in product(("post", "pre"), (False, True)):
    keras.utils.set_random_seed(0)
    x = keras.utils.pad_sequences(
        sequences, padding=side, dtype="float32"
    )[..., np.newaxis]
    masking = [keras.layers.Masking()] if mask else []
    layers = [keras.layers.LSTM(8), keras.layers.Dense(1)]
    model = keras.Sequential(
        [keras.Input((8, 1)), *masking, *layers]
    )
    model.compile(keras.optimizers.Adam(0.02), "mae")
    model.fit(x[:256], y[:256], epochs=10, verbose=0)
    error = model.evaluate(x[256:], y[256:], verbose=0)
    name = f"{side}, {'Masking' if mask else 'no mask'}:"
    print(f"{name:14} {error / guess:.1f}")
