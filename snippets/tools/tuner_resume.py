import keras
import keras_tuner
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(16, 4, 8))
y = x.sum(axis=(1, 2))


def build(hp):
    units = hp.Int("units", 2, 9)
    layers = [keras.Input((4, 8)), keras.layers.LSTM(units)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    return model


def search(trials, overwrite=False):
    tuner = keras_tuner.RandomSearch(
        build,
        "loss",
        max_trials=trials,
        seed=0,
        directory="search",
        overwrite=overwrite,
    )
    found = tuner.oracle.trials
    print("max_trials", trials, "overwrite", overwrite, end=": ")
    print(len(found), "before,", end=" ")
    tuner.search(x, y, epochs=1, verbose=0)
    print(len(found), "after", *sorted(found))


search(2)
search(2)
search(4)
search(2, overwrite=True)
