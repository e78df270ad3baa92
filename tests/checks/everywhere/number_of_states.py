"""Too few states raise; too many are ignored by GRU, and unrolled without a mask; one row of states is repeated."""

import itertools

import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(2, 4, 8)).astype("float32")
ends = np.array([[1, 1, 0, 0], [1, 1, 1, 1]], bool)
for name, needed in (("LSTM", 2), ("GRU", 1), ("SimpleRNN", 1)):
    cls = getattr(keras.layers, name)
    for unroll, mask, stateful, number in itertools.product((False, True), (None, ends), (False, True), range(1, 5)):
        layer = cls(3, unroll=unroll, stateful=stateful)
        plain = cls(3)
        layer.build(x.shape)
        plain.build(x.shape)
        plain.set_weights(layer.get_weights())
        states = [np.full((2, 3), value + 1.0, "float32") for value in range(number)]
        taken = number == needed or (number > needed and (name == "GRU" or (unroll and mask is None)))
        try:
            outputs = layer(x, mask=mask, initial_state=states)
        except Exception:
            assert not taken, (name, unroll, mask is None, number)
        else:
            assert taken, (name, unroll, mask is None, number)
            assert np.allclose(outputs, plain(x, mask=mask, initial_state=states[:needed]), atol=1e-6), (name, number)
    for shape in ((2, 2), (2, 4)):
        try:
            cls(3)(x, initial_state=[np.ones(shape, "float32")] * needed)
        except Exception:
            continue
        raise AssertionError(f"{name} took states of {shape}")
    for unroll, number in itertools.product((False, True), range(1, 9)):
        both = keras.layers.Bidirectional(cls(3, unroll=unroll))
        few = number // 2 < needed
        try:
            both(x, initial_state=[np.ones((2, 3), "float32")] * number)
        except Exception:
            assert few or (name != "GRU" and not unroll and number != 2 * needed), (name, unroll, number)
        else:
            assert not few, (name, unroll, number)
            assert name == "GRU" or unroll or number == 2 * needed, (name, number)

for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    frames = np.ones((2, 4, *[4] * axes, 1), "float32")
    for unroll, number in itertools.product((False, True), (1, 2, 3)):
        layer = getattr(keras.layers, name)(3, 2, unroll=unroll, return_state=True)
        try:
            found = layer(frames, initial_state=[np.ones((2, *[3] * axes, 3), "float32")] * number)
        except Exception:
            assert number == 1 or (number == 3 and not unroll), (name, unroll, number)
        else:
            assert number == 2 or (number == 3 and unroll), (name, unroll, number)
            assert [tuple(state.shape) for state in found[1:]] == [(2, *[3] * axes, 3)] * 2, name

for unroll, number in itertools.product((False, True), (2, 3)):
    inputs, states = keras.Input((4, 8)), [keras.Input((3,)) for _ in range(number)]
    outputs = keras.layers.SimpleRNN(3, unroll=unroll)(inputs, initial_state=states)
    model = keras.Model([inputs, *states], outputs)
    try:
        model.predict([x, *[np.ones((2, 3))] * number], verbose=0)
    except Exception:
        assert not unroll, number
    else:
        assert unroll, number

stack = keras.layers.RNN([keras.layers.GRUCell(3), keras.layers.GRUCell(5)])
stack.build(x.shape)
begin = np.ones((2, 3), "float32")
first = keras.layers.RNN(stack.cell.cells[0])(x, initial_state=begin)
assert np.allclose(stack(x, initial_state=[begin]), first, atol=1e-6)

for unroll, mask, sequences in itertools.product((False, True), (None, ends), (False, True)):
    layer = keras.layers.SimpleRNN(3, unroll=unroll, return_sequences=sequences)
    row = np.array([[0.5, -1.0, 2.0]], "float32")
    meant = layer(x, mask=mask, initial_state=np.repeat(row, 2, axis=0))
    assert np.allclose(layer(x, mask=mask, initial_state=row), meant, atol=1e-6), (unroll, mask is None, sequences)
