"""Layers as code: what is called, what it is given, which states it has, and what a figure calls it."""

from __future__ import annotations

import ast

STATES = {
    "LSTM": "hc",
    "GRU": "h",
    "SimpleRNN": "h",
    "LSTMCell": "hc",
    "GRUCell": "h",
    "SimpleRNNCell": "h",
}
"""The states of each class, by their letters, in the order in which they come back."""

GATES = {
    "LSTM": (("i", "input"), ("f", "forget"), ("c", "candidate"), ("o", "output")),
    "GRU": (("z", "update"), ("r", "reset"), ("h", "candidate")),
}
"""Letter and word of each gate of a class, in the order in which Keras puts them on the last axis of a weight."""


def call_of(code: str) -> ast.Call | None:
    """The call that a text writes, such as `LSTM(3)`; None where it is none."""
    try:
        node = ast.parse(code, mode="eval").body
    except SyntaxError:
        return None
    return node if isinstance(node, ast.Call) and class_of(node) else None


def class_of(call: ast.Call) -> str:
    """The name of what is called: `LSTM` of `keras.layers.LSTM(3)`; empty where it has none."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def argument(call: ast.Call, name: str, position: int | None = None) -> object:
    """What a call is given for an argument, by name or by position; None where it is not given or no constant."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return value_of(keyword.value)
    if position is not None and position < len(call.args):
        return value_of(call.args[position])
    return None


def is_on(call: ast.Call, flag: str) -> bool:
    """Whether a flag is given as True."""
    return argument(call, flag) is True


def units_of(layer: ast.Call) -> int | None:
    """How many units a layer has; None where that is a variable."""
    units = argument(layer, "units", 0)
    return units if isinstance(units, int) else None


def value_of(node: ast.expr) -> object:
    """The constant that an expression writes; None where it is no constant."""
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def names_of(states: str, prefix: str = "state") -> tuple[str, ...]:
    """What the final states are called where the code has no names for them."""
    return tuple(f"{prefix}_{letter}" for letter in states)


def label_of(layer: ast.Call) -> str:
    """A layer in few signs: its class and its units."""
    units = units_of(layer)
    label = f"{class_of(layer)}({units})" if units is not None else class_of(layer)
    return label if len(label) <= 13 else class_of(layer)


def code_of(layer: ast.Call) -> str:
    """A layer as code."""
    return ast.unparse(layer)
