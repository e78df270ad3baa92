"""What `Bidirectional` does with states, seeds, penalties, parameters, merge modes and directions, around any layer."""

import keras
import numpy as np

NAMES = ("LSTM", "GRU", "SimpleRNN")
x = keras.random.normal((2, 4, 8), seed=0)


def around(name, **arguments):
    return keras.layers.Bidirectional(getattr(keras.layers, name)(3, **arguments))


for name in NAMES:
    layer = around(name)
    layer(x)
    assert layer.count_params() == 2 * layer.forward_layer.count_params(), name
    inputs, state = keras.Input((4, 8)), keras.Input((3,))
    for number in range(1, 9):
        assert around(name)(inputs, initial_state=[state] * number).shape == (None, 6), (name, number)
    for mode in ("max", "add", "", 1, True, "CONCAT", object()):
        try:
            keras.layers.Bidirectional(getattr(keras.layers, name)(3), merge_mode=mode)
        except ValueError:
            continue
        raise AssertionError(f"{name} took {mode!r}")

for name in ("LSTM", "GRU"):
    for penalty in (keras.regularizers.L1(0.1), keras.regularizers.L2(0.1)):
        keras.utils.set_random_seed(0)
        inside = around(name, activity_regularizer=penalty)
        inside(x)
        outside = keras.layers.Bidirectional(getattr(keras.layers, name)(3), activity_regularizer=penalty)
        outside.build(x.shape)
        outside.set_weights(inside.get_weights())
        outside(x)
        assert np.allclose(sum(inside.losses), sum(outside.losses), rtol=1e-5), name

for name in NAMES:
    layer = around(name, dropout=0.5, seed=1, kernel_initializer="ones", recurrent_initializer="zeros")
    ones = keras.ops.ones((1, 1, 8))
    alike = [np.allclose(*np.split(np.array(layer(ones, training=True)), 2, axis=-1)) for _ in range(8)]
    assert all(alike) == (name != "SimpleRNN"), (name, alike)

for name in NAMES:
    results = {}
    for mode in ("concat", "sum", "mul", "ave", None):
        keras.utils.set_random_seed(0)
        both = keras.layers.Bidirectional(getattr(keras.layers, name)(3, return_state=True), merge_mode=mode)
        values = both(x)
        results[mode] = [np.array(state) for state in values[1 if mode else 2 :]]
        ways = [both.forward_layer(x)[1:], both.backward_layer(x)[1:]]
        meant = [state for way in ways for state in way]
        assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(results[mode], meant, strict=True)), (name, mode)
        assert all(np.array_equal(a, b) for a, b in zip(results[mode], results["concat"], strict=True)), (name, mode)
    both = keras.layers.Bidirectional(getattr(keras.layers, name)(3, return_state=True))
    first = both(x[:, :2])
    assert not np.allclose(both(x[:, 2:], initial_state=first[1:])[0], both(x)[0], atol=1e-3), name

    reversed_one = getattr(keras.layers, name)(3, go_backwards=True)
    try:
        keras.layers.Bidirectional(reversed_one)
    except ValueError:
        accepted = keras.layers.Bidirectional(reversed_one, backward_layer=getattr(keras.layers, name)(3))
        assert accepted(x).shape == (2, 6)
    else:
        raise AssertionError(name)
