import keras
import keras_tuner
import numpy as np

keras.utils.set_random_seed(0)
x = (
    np.random.default_rng(0)
    .normal(size=(12, 4, 8))
    .astype("float32")
)
y = x.sum(axis=(1, 2))[:, None]


def build(hp):
    kinds = {"LSTM": keras.layers.LSTM, "GRU": keras.layers.GRU}
    layer = kinds[hp.Choice("kind", list(kinds))](
        hp.Int("units", 2, 5)
    )
    if hp.Boolean("both"):
        layer = keras.layers.Bidirectional(layer)
    inputs = keras.Input((4, 8))
    h = layer(keras.layers.Masking()(inputs))
    model = keras.Model(inputs, keras.layers.Dense(1)(h))
    model.compile(optimizer="adam", loss="mse")
    return model


tuner = keras_tuner.RandomSearch(
    build,
    "val_loss",
    max_trials=3,
    seed=0,
    directory="search",
    overwrite=True,
)
tuner.search(x, y, validation_data=(x, y), epochs=1, verbose=0)
print([trial.status for trial in tuner.oracle.trials.values()])
print(sorted(tuner.get_best_hyperparameters()[0].values))
print(tuner.get_best_models()[0].output_shape)
