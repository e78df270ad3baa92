"""A cell in `RNN`: the values of the layer of that name, all weights the cell's, and what never reaches the cell."""

import itertools

import keras
import numpy as np
import tensorflow as tf

x = keras.random.normal((2, 4, 8), seed=0)
masks = (None, np.array([[1, 1, 0, 0], [0, 1, 0, 1]], bool))
for name in ("LSTM", "GRU", "SimpleRNN"):
    cls, cell_cls = getattr(keras.layers, name), getattr(keras.layers, f"{name}Cell")
    for values in itertools.product((False, True), repeat=3):
        more = dict(zip(("return_sequences", "go_backwards", "unroll"), values, strict=True)) | {"return_state": True}
        layer, rnn = cls(3, **more), keras.layers.RNN(cell_cls(3), **more)
        layer.build(x.shape)
        rnn.build(x.shape)
        assert [weight is own for weight, own in zip(rnn.weights, rnn.cell.weights, strict=True)] == [True] * 3
        rnn.set_weights(layer.get_weights())
        begin = [keras.random.normal((2, 3), seed=1)] * len(keras.tree.flatten(rnn.cell.state_size))
        for mask, states in itertools.product(masks, (None, begin)):
            pair = [each(x, mask=mask, initial_state=states) for each in (layer, rnn)]
            assert all(np.allclose(a, b, atol=1e-6) for a, b in zip(*pair, strict=True)), (name, more)
    states, outputs = cell_cls(3).get_initial_state(2), []
    single = keras.layers.RNN(cell_cls(3), return_sequences=True)
    meant = single(x)
    for t in range(4):
        output, states = single.cell(x[:, t], states)
        outputs.append(output)
    assert np.allclose(meant, np.stack(outputs, 1), atol=1e-6), name

    rnn = keras.layers.RNN(cell_cls(3), dtype="float64", trainable=False, autocast=False)
    rnn.build(x.shape)
    assert (rnn.cell.compute_dtype, rnn.cell.trainable, rnn.cell.autocast) == ("float32", True, True), name

    for outside, inside in itertools.product(("float32", "float64", "mixed_bfloat16"), ("float32", "float64")):
        rnn = keras.layers.RNN(cell_cls(3, dtype=inside), stateful=True, return_state=True, dtype=outside)
        results = rnn(x)
        dtype = rnn.compute_dtype
        assert {result.dtype.name for result in results} == {dtype}, (name, outside, inside)
        assert {weight.dtype for weight in rnn.cell.weights} == {inside}, (name, outside, inside)
        assert {state.dtype for state in keras.tree.flatten(rnn.states)} == {rnn.variable_dtype}, (
            name,
            outside,
            inside,
        )

seen, order = [], []


class Telling(keras.Layer):
    def __init__(self, sizes, **kwargs):
        super().__init__(**kwargs)
        self.state_size = sizes
        self.output_size = 8

    def call(self, inputs, states, mask=None):
        seen.append((isinstance(states, (list, tuple)), mask is None))
        order.append(self.name)
        return inputs, list(states)


for sizes, unroll, mask in itertools.product((3, [3], (3,), [3, 5], (3, 5)), (False, True), masks):
    for state in (None, keras.ops.ones((2, 3))):
        rnn = keras.layers.RNN(Telling(sizes), unroll=unroll)
        begin = state if state is None else [state, keras.ops.ones((2, 5))][: len(keras.tree.flatten(sizes))]
        for function in (rnn, tf.function(rnn)):
            function(x, mask=mask, initial_state=begin)
assert set(seen) == {(True, True)}, set(seen)

for unroll, number in itertools.product((False, True), (2, 3)):
    rnn = keras.layers.RNN([Telling(3, name=f"cell_{i}") for i in range(number)], unroll=unroll, return_sequences=True)
    rnn.build(x.shape)
    order.clear()
    rnn(x)
    assert order == [f"cell_{i}" for i in range(number)] * (len(order) // number), order

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.RNN(cells, return_sequences=True, go_backwards=True)
forward = keras.layers.RNN(cells, return_sequences=True)
for mask in masks:
    turned = None if mask is None else mask[:, ::-1]
    assert np.allclose(stack(x, mask=mask), forward(x[:, ::-1], mask=turned), atol=1e-6)
layers = [keras.layers.GRU(units, return_sequences=True, go_backwards=True) for units in (3, 5)]
for layer, cell, width in zip(layers, cells, (8, 3), strict=True):
    layer.build((2, 4, width))
    layer.set_weights(cell.get_weights())
assert not np.allclose(layers[1](layers[0](x)), stack(x), atol=1e-3)
