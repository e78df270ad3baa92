import keras
import keras_tuner
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(16, 4, 8))
y = x.sum(axis=(1, 2))


def build(hp):
    model = keras.Sequential([keras.Input((4, 8))])
    layers = hp.Int("layers", 1, 3)
    for n in range(layers):
        units = hp.Choice(f"units_{n}", [2, 3])
        more = n < layers - 1
        model.add(keras.layers.LSTM(units, return_sequences=more))
    model.add(keras.layers.Dense(1))
    model.compile(optimizer="adam", loss="mse")
    return model


tuner = keras_tuner.GridSearch(
    build, "loss", max_trials=20, directory="search", overwrite=True
)
tuner.search(x, y, epochs=1, verbose=0)
trials = tuner.oracle.trials.values()
print({trial.status for trial in trials})
for number in (1, 2, 3):
    found = [trial.hyperparameters for trial in trials]
    found = [each for each in found if each["layers"] == number]
    shapes = [
        layer.output.shape for layer in build(found[0]).layers
    ]
    print(number, "layers,", len(found), "trials:", *shapes[:-1])
