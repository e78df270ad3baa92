"""Gradients of what Keras computes on its NumPy backend, by autograd; imported when something is to be trained.

While a gradient is taken, the modules that compute find the functions of `derivatives` under the name `np`.
"""

from contextlib import contextmanager

import jax
import numpy as np
from autograd.core import VJPNode, add_outgrads
from autograd.tracer import getval, isbox, new_box, toposort, trace_stack
from keras.src import backend, tree
from keras.src.backend.numpy import core, linalg, math, nn, random
from keras.src.backend.numpy import numpy as operations
from scipy import special

from . import derivatives, numbers, recurrence

COMPUTING = (core, linalg, math, nn, operations, random, numbers, recurrence)
"""The modules whose `np` is replaced."""


def value_and_gradients(function, variables):
    """What a function returns, and the gradient of its loss with respect to each variable.

    Args:
        function: takes nothing; returns a loss, and a tree of whatever else is of interest.
        variables: Keras variables that it reads.

    Returns:
        The loss, the tree, and a list: for each variable an array, or None where the loss does not depend on it.
    """
    kept = [variable._value for variable in variables]
    with trace_stack.new_trace() as trace, _traced(), np.errstate(over="ignore", under="ignore"):
        boxes = [new_box(np.asarray(each), trace, VJPNode.new_root()) for each in kept]
        try:
            for variable, box in zip(variables, boxes, strict=True):
                variable._value = box
            loss, others = function()
        finally:
            for variable, value, box in zip(variables, kept, boxes, strict=True):
                if variable._value is box:
                    variable._value = value
        found = _backwards(loss, [box._node for box in boxes]) if isbox(loss) else [None] * len(boxes)
    gradients = [None if each is None else np.asarray(each, old.dtype) for each, old in zip(found, kept, strict=True)]
    return getval(loss), tree.map_structure(getval, others), gradients


def _backwards(loss, roots):
    """The gradient of a loss at each root; None where it does not reach it."""
    found = {loss._node: (np.ones_like(getval(loss)), False)}
    wanted = set(roots)
    for node in toposort(loss._node):
        gradient = found[node][0] if node in wanted else found.pop(node)[0]
        for parent, part in zip(node.parents, node.vjp(gradient), strict=True):
            found[parent] = add_outgrads(found.get(parent), part)
    return [found[root][0] if root in found else None for root in roots]


@contextmanager
def _traced():
    """Have Keras compute with functions that autograd can follow."""
    replaced = [(module, "np", derivatives.NAMESPACE) for module in COMPUTING]
    replaced += [(nn, name, each) for name, each in derivatives.ACTIVATIONS.items()]
    replaced += [(jax.lax, name, each) for name, each in derivatives.WINDOWED.items()]
    replaced += [(special, "erf", derivatives.ERF)]
    replaced += [(core, "stop_gradient", getval), (core.Variable, "_direct_assign", _assign)]
    replaced += [(core.Variable, "numpy", lambda variable: variable.value)]  # asked for by convolutions
    replaced += [(core.Variable, "__array_priority__", 100)]  # an array leaves an operation with a variable to it
    before = [(owner, name, vars(owner).get(name)) for owner, name, _ in replaced]
    try:
        for owner, name, each in replaced:
            setattr(owner, name, each)
        yield
    finally:
        for owner, name, each in before:
            if each is None:
                delattr(owner, name)
            else:
                setattr(owner, name, each)


def _assign(variable, value):
    """No gradient goes through a variable that is written: neither does it in TensorFlow."""
    variable._value = np.array(getval(value), dtype=variable._dtype)


assert backend.core is core  # where Keras looks for `stop_gradient`
