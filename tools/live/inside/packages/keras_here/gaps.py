"""What Keras' NumPy backend cannot do and its TensorFlow backend can, of that which programs here need."""

from keras.src.backend.common import dtypes
from keras.src.backend.numpy import core, linalg
from keras.src.backend.numpy import numpy as operations

COMPARISONS = "equal", "not_equal", "greater", "greater_equal", "less", "less_equal"

WIDE = {"int64": "int64", "float64": "float64", int: "int64", "int": "int64", complex: "complex128"}
"""Dtypes that Keras keeps wide under TensorFlow alone (`keras/src/backend/common/dtypes.py`)."""


def install():
    """Close the gaps."""
    operations.sum = _of_lists_too(operations.sum)
    for name in COMPARISONS:
        setattr(operations, name, _of_one_dtype(getattr(operations, name)))
    linalg.qr = _of_halves_too(linalg.qr)
    for table in (dtypes.BIT64_TO_BIT32_DTYPE, dtypes.PYTHON_DTYPES_MAP):  # as Keras fills them for TensorFlow
        table.update({key: wide for key, wide in WIDE.items() if key in table})


def _of_lists_too(function):
    """A reduction that is also given a list: so does Keras itself when it adds up several losses."""

    def reduce(x, *given, **named):
        return function(core.convert_to_tensor(x) if isinstance(x, (list, tuple)) else x, *given, **named)

    return reduce


def _of_halves_too(decompose):
    """A decomposition that is also given float16, which NumPy's refuses: an orthogonal kernel begins with one."""

    def decomposed(x, *given, **named):
        if core.convert_to_tensor(x).dtype != "float16":
            return decompose(x, *given, **named)
        return tuple(each.astype("float16") for each in decompose(x.astype("float32"), *given, **named))

    return decomposed


def _of_one_dtype(compare):
    """A comparison that first brings both sides to the dtype that Keras gives them together; NumPy would compare 0.1 as
    float64 with an array of float64, TensorFlow compares what float32 makes of it."""

    def compared(x1, x2):
        x1, x2 = core.convert_to_tensor(x1), core.convert_to_tensor(x2)
        dtype = dtypes.result_type(x1.dtype, x2.dtype)
        return compare(x1.astype(dtype), x2.astype(dtype))

    return compared
