import sys

import keras
import keras_tuner
import numpy as np


class NotInstalled:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "tensorboard":
            raise ModuleNotFoundError(
                "No module named 'tensorboard'"
            )


sys.meta_path.insert(0, NotInstalled())


def build(hp):
    inputs = keras.Input((4, 8))
    h = keras.layers.LSTM(hp.Int("units", 2, 5))(inputs)
    model = keras.Model(inputs, keras.layers.Dense(1)(h))
    model.compile(optimizer="adam", loss="mse")
    return model


x = np.ones((12, 4, 8), "float32")
y = np.ones((12, 1), "float32")
tuner = keras_tuner.RandomSearch(
    build, "val_loss", max_trials=2, directory="search"
)
tuner.search(x, y, validation_data=(x, y), epochs=1, verbose=0)
print("search ended without an exception")
print([trial.status for trial in tuner.oracle.trials.values()])
print("best:", list(tuner.get_best_hyperparameters()[0].values))
message = next(iter(tuner.oracle.trials.values())).message
print(message.strip().splitlines()[-1])
try:
    tuner.get_best_models()
except FileNotFoundError as error:
    print("FileNotFoundError:", str(error)[:45])
