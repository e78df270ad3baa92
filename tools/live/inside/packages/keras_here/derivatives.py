"""Functions that autograd can follow, with TensorFlow's derivatives.

autograd's are taken where they are those of TensorFlow. Defined here is what differs at a kink, overflows, forgets the
dtype or is missing, and what would take many steps where one does.
"""

import types
from itertools import pairwise

import autograd.numpy as followed
import numpy as np
from autograd.core import vspace
from autograd.extend import SparseObject, defvjp, defvjp_argnum, primitive
from autograd.numpy.numpy_boxes import ArrayBox
from autograd.numpy.numpy_vjps import unbroadcast_f
from autograd.tracer import getval, isbox
from autograd.util import func
from jax import lax
from keras.src.backend.numpy import core, nn
from numpy.lib.array_utils import normalize_axis_tuple
from scipy import special

from . import windows

# ----- Elementwise -----

defvjp(followed.tanh, lambda ans, x: lambda g: g * (1 - ans * ans))
defvjp(followed.abs, lambda ans, x: lambda g: g * np.sign(x))
defvjp(followed.absolute, lambda ans, x: lambda g: g * np.sign(x))
defvjp(followed.clip, lambda ans, x, low, high: unbroadcast_f(x, lambda g: _only(g, (x >= low) & (x <= high))))
for chosen, first in ((followed.maximum, np.greater_equal), (followed.minimum, np.less_equal)):
    defvjp(
        chosen,
        lambda ans, x, y, first=first: unbroadcast_f(x, lambda g: _only(g, first(x, y))),
        lambda ans, x, y, first=first: unbroadcast_f(y, lambda g: _only(g, ~first(x, y))),
    )
defvjp(
    followed.where,
    None,
    lambda ans, kept, x, y: unbroadcast_f(x, lambda g: _only(g, kept)),
    lambda ans, kept, x, y: unbroadcast_f(y, lambda g: _only(g, np.logical_not(kept))),
)


def _only(gradient, kept):
    return np.where(kept, gradient, np.zeros((), gradient.dtype))


def _activation(name, derivative):
    """An activation of Keras as one step."""
    one_step = primitive(getattr(nn, name))
    defvjp(one_step, derivative)
    return one_step


ACTIVATIONS = {
    "relu": _activation("relu", lambda ans, x: lambda g: _only(g, ans > 0)),
    "relu6": _activation("relu6", lambda ans, x: lambda g: _only(g, (ans > 0) & (ans < 6))),
    "leaky_relu": _activation(
        "leaky_relu",
        lambda ans, x, negative_slope=0.2: lambda g: np.where(x > 0, g, g * ans.dtype.type(negative_slope)),
    ),
    "sigmoid": _activation("sigmoid", lambda ans, x: lambda g: g * ans * (1 - ans)),
    "softmax": _activation(
        "softmax", lambda ans, x, axis=-1: lambda g: (g - np.sum(g * ans, axis=axis, keepdims=True)) * ans
    ),
}
"""By name, what replaces a function of `keras.src.backend.numpy.nn`."""

# ----- Dtypes, and arrays of parts -----


@primitive
def _cast(x, dtype):
    return np.asarray(x).astype(dtype)


defvjp(_cast, lambda ans, x, dtype: lambda g: np.asarray(g).astype(np.result_type(x)))


def cast(x, dtype, **_):
    """`x.astype(dtype)`; what is no floating-point number has no gradient."""
    if x.dtype == dtype:
        return x
    return _cast(x, dtype) if np.dtype(dtype).kind in "fc" else np.asarray(getval(x)).astype(dtype)


def array(x, dtype=None, **how):
    """`np.array`, also of a list of followed arrays."""
    if isinstance(x, core.Variable):
        x = x.value
    if isinstance(x, (list, tuple)) and _holds_followed(x):
        x = stack([array(each) for each in x])
    if isbox(x):
        return x if dtype is None else cast(x, dtype)
    return np.array(x, dtype=dtype, **how)


def asarray(x, dtype=None, **how):
    """`np.asarray`, likewise."""
    return array(x, dtype) if isbox(x) or isinstance(x, (list, tuple, core.Variable)) else np.asarray(x, dtype, **how)


def _holds_followed(parts):
    return any(_holds_followed(each) if isinstance(each, (list, tuple)) else isbox(each) for each in parts)


@primitive
def _stacked(axis, *arrays):
    return np.stack(arrays, axis)


defvjp_argnum(_stacked, lambda argnum, ans, arguments, _: lambda g: g[_at(argnum - 1, arguments[0] % ans.ndim)])


def stack(arrays, axis=0):
    """`np.stack` in one step."""
    return _stacked(axis, *arrays)


def split(x, sections, axis=0):
    """`np.split`: a list of followed arrays, not a followed list."""
    size, axis = x.shape[axis], axis % x.ndim
    if isinstance(sections, (int, np.integer)):
        if size % sections:
            raise ValueError("array split does not result in an equal division")
        sections = range(size // sections, size, size // sections)
    ends = [0, *(int(each) for each in sections), size]
    return [x[_at(slice(*each), axis)] for each in pairwise(ends)]


def _at(index, axis):
    return (slice(None),) * axis + (index,)


def take(x, indices, axis=None):
    """`np.take`."""
    if axis is None:
        return followed.ravel(x)[indices]
    return x[_at(indices, axis % x.ndim)]


def _put(x, index):
    """The gradient of `x[index]`: adds up what is taken twice."""
    space, plain = vspace(x), _plain(index)

    def put(g):
        def add(total):
            if plain:
                total[index] += g
            else:
                np.add.at(total, index, g)
            return total

        return SparseObject(space, add)

    return put


def _plain(index):
    """Whether an index takes nothing twice."""
    parts = index if isinstance(index, tuple) else (index,)
    return all(each is None or each is ... or isinstance(each, (int, np.integer, slice)) for each in parts)


defvjp(func(ArrayBox.__getitem__), lambda ans, x, index: _put(x, index))
ArrayBox.astype = cast
for name in ("shape", "ndim", "size", "dtype"):  # asked for at each step; autograd's own go through its functions
    setattr(ArrayBox, name, property(lambda box, name=name: getattr(box._value, name)))
defvjp(followed.broadcast_to, lambda ans, x, shape: unbroadcast_f(x, lambda g: g))
defvjp(followed.flip, lambda ans, x, axis=None: lambda g: np.flip(g, axis))


def _cumulated(_, x, axis=None, **__):
    if axis is None:
        return lambda g: np.cumsum(g[::-1])[::-1].reshape(x.shape)
    return lambda g: np.flip(np.cumsum(np.flip(g, axis), axis), axis)


defvjp(followed.cumsum, _cumulated)


def norm(x, ord=None, axis=None, keepdims=False):
    """`np.linalg.norm`, in the steps of TensorFlow: autograd lacks most of its derivatives."""
    axes = normalize_axis_tuple(range(x.ndim) if axis is None else axis, x.ndim)
    if ord is None or (len(axes), ord) in ((1, 2), (2, "fro")):
        return followed.sqrt(followed.sum(followed.square(x), axis=axes, keepdims=keepdims))
    np.linalg.norm(getval(x), ord, axis)  # says what is wrong with an order that there is not
    found = _norm_of_vectors(x, ord, *axes) if len(axes) == 1 else _norm_of_matrices(x, ord, *axes)
    sizes = [1 if at in axes else size for at, size in enumerate(x.shape) if keepdims or at not in axes]
    return followed.reshape(found, sizes)


def _norm_of_vectors(x, ord, axis):
    size = followed.abs(x)
    if abs(ord) == np.inf:
        return (followed.max if ord > 0 else followed.min)(size, axis=axis)
    if ord == 0:
        return np.sum(getval(x) != 0, axis=axis).astype(x.dtype)
    return followed.sum(size**ord, axis=axis) ** (1 / ord)


def _norm_of_matrices(x, ord, row, column):
    if ord == "nuc" or abs(ord) == 2:
        values = followed.linalg.svd(followed.moveaxis(x, (row, column), (-2, -1)), compute_uv=False)
        taken = {"nuc": followed.sum, 2: followed.max, -2: followed.min}[ord]
        return taken(values, axis=-1)
    summed, other = (row, column) if abs(ord) == 1 else (column, row)
    sums = followed.sum(followed.abs(x), axis=summed, keepdims=True)
    return (followed.max if ord > 0 else followed.min)(sums, axis=other, keepdims=True)


ERF = primitive(special.erf)
"""What replaces that of SciPy."""

defvjp(ERF, lambda ans, x: lambda g: g * (2 / np.pi**0.5) * np.exp(-x * x))

# ----- Convolution and pooling -----


_convolved = primitive(lax.conv_general_dilated)
defvjp(
    _convolved,
    lambda ans, lhs, rhs, *given, **named: lambda g: windows.to_inputs(g, lhs, rhs, *given, **named),
    lambda ans, lhs, rhs, *given, **named: lambda g: windows.to_kernel(g, lhs, rhs, *given, **named),
)
_pooled = primitive(lax.reduce_window)
defvjp(_pooled, lambda ans, inputs, *given: lambda g: windows.to_pooled(g, ans, inputs, *given))
WINDOWED = {"conv_general_dilated": _convolved, "reduce_window": _pooled}
"""By name, what replaces a function of the stand-in for JAX."""


class _Followed(ArrayBox):
    """An array that is followed; it has room for what Keras notes on a tensor, such as its mask."""

    __slots__ = ("__dict__", "__weakref__")


for kind in (np.ndarray, float, np.float64, np.float32, np.float16):
    _Followed.register(kind)


class _Arrays(type):
    """What counts as an array while a gradient is taken."""

    def __instancecheck__(cls, each):
        return isinstance(each, (np.ndarray, ArrayBox))


class _Array(metaclass=_Arrays):
    pass


def _reading(function):
    """The function, which may also be given variables of Keras."""

    def reading(*given, **named):
        return function(*[each.value if isinstance(each, core.Variable) else each for each in given], **named)

    return reading


for name in ("add", "sub", "mul", "truediv", "pow", "mod", "matmul"):
    for method in (f"__{name}__", f"__r{name}__"):
        setattr(ArrayBox, method, _reading(getattr(ArrayBox, method)))

NAMESPACE = types.SimpleNamespace(
    **vars(np)
    | {name: _reading(each) for name, each in vars(followed).items() if isinstance(each, types.FunctionType)}
    | {"array": array, "asarray": asarray, "stack": stack, "split": split, "take": take, "ndarray": _Array}
    | {"linalg": types.SimpleNamespace(**vars(followed.linalg) | {"norm": norm})}
)
"""What the modules that compute find under the name `np`."""
