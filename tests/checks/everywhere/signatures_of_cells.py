"""The cells take the same arguments, but for what concerns gates; the input is the first of a call."""

import inspect

import keras


def names(method):
    return [name for name in inspect.signature(method).parameters if name not in ("self", "kwargs")]


cells = [keras.layers.SimpleRNNCell, keras.layers.GRUCell, keras.layers.LSTMCell]
gates = {"recurrent_activation", "unit_forget_bias", "reset_after"}
simple, *others = (set(names(cell.__init__)) for cell in cells)
for other in others:
    assert simple == other - gates, simple ^ other
for cell in cells:
    made = cell(3)
    states = made.get_initial_state(2)
    made(keras.random.normal((2, 8)), states)
    assert names(made.call)[:2] == [names(made.call)[0], "states"], names(made.call)
    assert names(made.call)[2:] == ["training"], names(made.call)
