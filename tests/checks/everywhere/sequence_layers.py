"""LSTM, GRU, SimpleRNN: axes of the input, order of the weights, what `return_state` returns, what no bias means."""

import inspect
import itertools

import keras
import numpy as np

NAMES = ("LSTM", "GRU", "SimpleRNN")
x = keras.random.normal((2, 4, 8), seed=0)
masks = (None, np.array([[1, 1, 0, 0], [0, 1, 0, 1]], bool), np.zeros((2, 4), bool))


def raises(action):
    try:
        action()
    except Exception:
        return True
    return False


names = {name: set(inspect.signature(getattr(keras.layers, name)).parameters) for name in NAMES}
shared = names["SimpleRNN"]
assert names["LSTM"] - shared == {"recurrent_activation", "unit_forget_bias", "use_cudnn"}
assert names["GRU"] - shared == {"recurrent_activation", "reset_after", "use_cudnn"}
assert shared <= names["LSTM"] & names["GRU"]

for name in NAMES:
    cls = getattr(keras.layers, name)
    for shape in ((8,), (2, 8), (2, 4, 8, 1), (2, 4, 3, 8)):
        assert raises(lambda cls=cls, shape=shape: cls(3)(np.ones(shape))), (name, shape)
        assert raises(lambda cls=cls, shape=shape: cls(3)(keras.Input(shape[1:]))), (name, shape)

    for options in itertools.product((True, False), repeat=4):
        more = dict(zip(("stateful", "unroll", "go_backwards", "trainable"), options, strict=True))
        for use_bias in (True, False):
            layer = cls(3, use_bias=use_bias, **more)
            layer.build(x.shape)
            order = [weight.name for weight in layer.weights]
            assert order == ["kernel", "recurrent_kernel", "bias"][: 3 if use_bias else 2], (name, order)

    for zero, unroll, rate, mask in itertools.product((False, True), (False, True), (0.0, 0.5), masks):
        layer = cls(3, return_state=True, zero_output_for_mask=zero, unroll=unroll, dropout=rate)
        output, h, *rest = layer(x, mask=mask, training=True)
        assert len(rest) == (name == "LSTM"), name
        valid = True if mask is None or not zero else mask[:, -1:]
        assert np.array_equal(output, np.where(valid, h, 0)), (name, zero, unroll, rate)
        whole, last = (cls(3, return_sequences=sequences, unroll=unroll) for sequences in (True, False))
        whole.build(x.shape)
        last.build(x.shape)
        last.set_weights(whole.get_weights())
        assert np.allclose(whole(x, mask=mask)[:, -1], last(x, mask=mask), atol=1e-6), name

    for go_backwards, unroll, sequences in itertools.product((False, True), repeat=3):
        more = {"go_backwards": go_backwards, "unroll": unroll, "return_sequences": sequences}
        zero, plain = (cls(3, zero_output_for_mask=flag, **more) for flag in (True, False))
        zero.build(x.shape)
        plain.build(x.shape)
        plain.set_weights(zero.get_weights())
        assert np.array_equal(zero(x), plain(x)), (name, more)

    bare = {"kernel_initializer": "ones", "recurrent_initializer": "zeros", "use_bias": False}
    meant = cls(3, **bare)(x)
    about = {"bias_initializer": "ones", "bias_regularizer": "l2", "bias_constraint": "non_neg"}
    about |= {"unit_forget_bias": False} if name == "LSTM" else {}
    for argument, value in about.items():
        layer = cls(3, **bare, **{argument: value})
        assert np.array_equal(layer(x), meant), (name, argument)
        assert layer.losses == [], (name, argument)
        assert len(layer.weights) == 2, (name, argument)

for text in ("", "l3", "no such thing", "L2()"):
    assert keras.layers.SimpleRNN(3, activity_regularizer=text)(x).shape == (2, 3), text
