"""States of a wrong width, number or batch: when a model raises, which rows are used, and what a tensor stands for."""

import itertools

import keras
import numpy as np


def refuses(action):
    try:
        action()
    except Exception:
        return True
    return False


keras.utils.set_random_seed(0)
NUMBER = {"LSTM": 2, "GRU": 1, "SimpleRNN": 1}
x = np.array(keras.random.normal((4, 4, 8)))
inputs = keras.Input((4, 8))
for name, both in itertools.product(NUMBER, (False, True)):
    layer = getattr(keras.layers, name)(3)
    layer = keras.layers.Bidirectional(layer) if both else layer
    right = NUMBER[name] * (2 if both else 1)
    for width, number in ((1, right), (2, right), (3, right), (5, right), (3, right + 1), (3, right + 2)):
        states = [keras.Input((width,)) for _ in range(number)]
        model = keras.Model([inputs, *states], layer(inputs, initial_state=states))
        data = [x, *[np.zeros((4, width))] * number]
        dropped = name == "GRU" and number > right  # the page says it: those in excess are not used
        wrong = width != 3 or (number != right and not dropped)
        assert refuses(lambda model=model, data=data: model.predict(data, verbose=0)) == wrong, (name, width, number)

for name, number in NUMBER.items():
    layer = getattr(keras.layers, name)(3)
    row = np.array([[0.1, 0.2, 0.3]])
    for batch in range(1, 5):
        one = layer(x[:batch], initial_state=[row] * number)
        whole = layer(x[:batch], initial_state=[np.repeat(row, batch, axis=0)] * number)
        assert np.allclose(one, whole, atol=1e-6), (name, batch)
        cell = layer.cell
        one, whole = (cell(x[:batch, 0], [given] * number)[0] for given in (row, np.repeat(row, batch, axis=0)))
        assert np.allclose(one, whole, atol=1e-6), (name, batch)
    kept = getattr(keras.layers, name)(3, stateful=True)
    kept.build(x.shape)
    kept.set_weights(layer.get_weights())
    start = [np.array(keras.random.normal((4, 3))) for _ in range(number)]
    for variable, value in zip(kept.states, start, strict=True):
        variable.assign(value)
    assert np.allclose(kept(x), layer(x, initial_state=start), atol=1e-6), name

for name in ("GRU", "SimpleRNN"):
    layer = getattr(keras.layers, name)(3)
    h = np.array(keras.random.normal((4, 3)))
    for more in range(1, 5):
        given = [h, *[np.full((4, 3), float(each)) for each in range(more)]]
        if name == "GRU":
            assert np.allclose(layer(x, initial_state=given), layer(x, initial_state=h), atol=1e-6), more
    both = keras.layers.Bidirectional(layer)
    for batch in range(1, 9):
        sequences, tensor = np.ones((batch, 4, 8)), np.array(keras.random.normal((batch, 3)))
        raises = refuses(lambda both=both, given=(sequences, tensor): both(given[0], initial_state=given[1]))
        assert raises == (batch != 2), (name, batch)
        if batch == 2:
            rows = [np.repeat(tensor[i : i + 1], 2, axis=0) for i in (0, 1)]
            assert np.allclose(both(sequences, initial_state=tensor), both(sequences, initial_state=rows), atol=1e-6)
