"""A class that is not registered is not found by its name, neither by `from_config` nor by `load_model`."""

import keras
import numpy as np


class OwnCell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


class OwnLSTM(keras.layers.LSTM):
    pass


x = np.ones((2, 4, 8), "float32")
for make, own in ((lambda: keras.layers.RNN(OwnCell()), OwnCell), (lambda: OwnLSTM(3), OwnLSTM)):
    model = keras.Sequential([keras.Input((4, 8)), make()])
    for file in ("m.keras", "m.h5"):
        model.save(file)
        for load, given in ((keras.models.load_model, file), (keras.Sequential.from_config, model.get_config())):
            try:
                load(given)
            except (TypeError, ValueError):
                continue
            raise AssertionError(f"{own.__name__} was found")
        loaded = keras.models.load_model(file, custom_objects={own.__name__: own})
        assert np.allclose(loaded(x), model(x)), (own, file)

for name in ("LSTM", "GRU", "SimpleRNN"):
    one, *others = (
        keras.Sequential([keras.Input((4, 8)), getattr(keras.layers, name)(units)]) for units in (3, 1, 2, 4, 12)
    )
    one.save_weights("m.weights.h5")
    for other in others:
        try:
            other.load_weights("m.weights.h5")
        except ValueError:
            continue
        raise AssertionError(f"{name} of {other.output_shape} took the weights")
