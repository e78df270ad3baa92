"""What wrappers hand on: masks, `training`, data types and arguments, states of both directions, one input alone."""

import itertools

import keras
import numpy as np

NAMES = ("LSTM", "GRU", "SimpleRNN")
BOTH = keras.layers.Bidirectional
x = keras.random.normal((2, 4, 8), seed=0)


def raises(action):
    try:
        action()
    except Exception:
        return True
    return False


for name in NAMES:
    cls = getattr(keras.layers, name)
    for sequences, zero in itertools.product((False, True), repeat=2):
        inner = BOTH(cls(3, return_sequences=sequences, zero_output_for_mask=zero))
        assert inner.forward_layer.zero_output_for_mask == inner.backward_layer.zero_output_for_mask == sequences

    layer = BOTH(cls(3, dropout=0.5))
    assert np.array_equal(layer(x), layer(x, training=False)), name
    assert np.array_equal(layer(x), layer(x, training=None)), name
    assert raises(layer.reset_state), name
    assert raises(layer.reset_states), name

    for mode in ("concat", "sum", "mul", "ave"):
        layer = BOTH(cls(3), backward_layer=cls(5, go_backwards=True), merge_mode=mode)
        wrong = (2, 6) if mode == "concat" else (2, 3)
        assert layer.compute_output_shape((2, 4, 8)) == wrong, (name, mode)
        assert mode != "concat" or layer(x).shape == (2, 8), name

    arguments = {
        "dtype": "float64",
        "trainable": False,
        "autocast": False,
        "name": "both",
        "activity_regularizer": "l2",
    }
    layer = BOTH(cls(3), **arguments)
    layer.build(x.shape)
    for way in (layer.forward_layer, layer.backward_layer):
        assert way.compute_dtype == "float32", name
        assert way.trainable, name
        assert way.autocast, name
        assert way.activity_regularizer is None, name
        assert "both" not in way.name, name

    found = {}
    for outer in ("float32", "float64", "bfloat16"):
        keras.utils.set_random_seed(0)
        layer = BOTH(cls(3), dtype=outer)
        found[outer] = np.array(keras.ops.cast(layer(x), "float64"))
        assert {weight.dtype for weight in layer.weights} == {"float32"}, (name, outer)
    assert np.array_equal(found["float64"], found["float32"]), name
    rounded = np.array(keras.ops.cast(keras.ops.cast(found["float32"], "bfloat16"), "float64"))
    assert not np.array_equal(found["bfloat16"], rounded), name  # the input was cut down, not the output alone

    keras.utils.set_random_seed(0)
    plain = BOTH(cls(3))
    plain.build(x.shape)
    keras.utils.set_random_seed(0)
    given = BOTH(cls(3), weights=[np.full(weight.shape, 0.5) for weight in plain.weights])
    assert np.array_equal(given(x), plain(x)), name
    ways = [*plain.forward_layer.get_weights(), *plain.backward_layer.get_weights()]
    assert all(map(np.array_equal, plain.get_weights(), ways)), name

    mask = np.array([[1, 1, 0, 0], [1, 1, 1, 1]], bool)
    apart = BOTH(cls(3, return_sequences=True), merge_mode=None)
    for given in (None, mask):
        left, right = map(np.array, apart(x, mask=given))
        meant = {"concat": np.concatenate([left, right], -1), "sum": left + right, "mul": left * right}
        for mode, value in (meant | {"ave": (left + right) / 2}).items():
            merged = BOTH(cls(3, return_sequences=True), merge_mode=mode)
            merged.build(x.shape)
            merged.set_weights(apart.get_weights())
            assert np.allclose(merged(x, mask=given), value, atol=1e-6), (name, mode)

for inner in (keras.layers.Dense(3), keras.layers.LSTM(3), keras.layers.Add()):
    wrapper = keras.layers.TimeDistributed(inner)
    steps = keras.random.normal((2, 4, 5, 8))
    for several in ([steps, steps], (steps, steps), {"a": steps, "b": steps}, [steps]):
        assert raises(lambda wrapper=wrapper, several=several: wrapper(several)), inner.name
