"""Which arguments of a constructor change the shape of what comes back, each tried in its turn."""

import inspect

import keras

OTHERS = {
    "units": 5,
    "cell": None,
    "activation": "relu",
    "recurrent_activation": "tanh",
    "bias_initializer": "ones",
    "kernel_initializer": "ones",
    "recurrent_initializer": "zeros",
    "kernel_regularizer": "l2",
    "recurrent_regularizer": "l2",
    "bias_regularizer": "l2",
    "activity_regularizer": "l2",
    "kernel_constraint": "unit_norm",
    "recurrent_constraint": "unit_norm",
    "bias_constraint": "unit_norm",
    "dropout": 0.5,
    "recurrent_dropout": 0.5,
    "seed": 1,
    "stateful": True,
    "use_cudnn": False,
}


def shapes(name, arguments):
    layer = getattr(keras.layers, name)(**arguments)
    x = keras.random.normal((2, 4, 8))
    found = layer(x[:, 0], layer.get_initial_state(2)) if name.endswith("Cell") else layer(x)
    return [tuple(part.shape) for part in keras.tree.flatten(found)]


def changing(name):
    first = {"cell": keras.layers.GRUCell(3)} if name == "RNN" else {"units": 3}
    usual = shapes(name, first)
    found = set()
    for argument, parameter in inspect.signature(getattr(keras.layers, name)).parameters.items():
        if argument == "kwargs":
            continue
        other = OTHERS.get(argument, not parameter.default)
        given = keras.layers.GRUCell(5) if argument == "cell" else other
        base = {"cell": keras.layers.GRUCell(3)} if name == "RNN" else {"units": 3}
        if shapes(name, base | {argument: given}) != usual:
            found.add(argument)
    return found


for name in ("LSTM", "GRU", "SimpleRNN"):
    assert changing(name) == {"units", "return_sequences", "return_state"}, (name, changing(name))
    assert changing(f"{name}Cell") == {"units"}, (name, changing(f"{name}Cell"))
assert changing("RNN") == {"cell", "return_sequences", "return_state"}, changing("RNN")
bias = [keras.layers.GRUCell(3, reset_after=after) for after in (False, True)]
for cell in bias:
    cell.build((2, 8))
assert bias[0].bias.shape != bias[1].bias.shape
