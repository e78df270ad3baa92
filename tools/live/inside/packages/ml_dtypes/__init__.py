"""The part of ml_dtypes that Keras asks for NumPy's own dtypes; bfloat16 and its like are not there."""

import numpy as _numpy

finfo, iinfo = _numpy.finfo, _numpy.iinfo


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise NotImplementedError(f"ml_dtypes.{name} is not available in the browser")
