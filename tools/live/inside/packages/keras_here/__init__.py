"""Makes Keras ready in the browser: its NumPy backend, without threads, doing what TensorFlow's does where they differ.

Imported before `keras`; `make_ready()` imports it.
"""

import os
import sys
import types
from concurrent import futures


def make_ready():
    """Import Keras so that programs print what they print under TensorFlow, as far as NumPy can."""
    os.environ["KERAS_BACKEND"] = "numpy"
    _stand_in_for_jax_math()
    _leave_no_empty_documentation()
    if sys.platform == "emscripten":
        futures.ThreadPoolExecutor = _Inline  # `predict` and `evaluate` would start a thread
    import keras  # noqa: F401

    from . import assignment, batches, dtypes, gaps, names, numbers, recurrence, refusals, shuffling, training

    for each in (assignment, batches, gaps, dtypes, names, refusals, numbers, recurrence, shuffling, training):
        each.install()


def _stand_in_for_jax_math():
    """Keras' NumPy backend takes its Fourier transforms from that of JAX."""

    def missing(*_, **__):
        raise NotImplementedError("Fourier transforms are not available in the browser")

    package = types.ModuleType("keras.src.backend.jax")
    package.__path__ = []
    package.math = types.ModuleType("keras.src.backend.jax.math")
    package.math.fft = package.math.fft2 = missing
    sys.modules |= {package.__name__: package, package.math.__name__: package.math}


def _leave_no_empty_documentation():
    """What was packed without documentation has none; `numpy.ma` looks for words in one that is merely empty."""
    import numpy as np

    for each in vars(np).values():
        if isinstance(each, types.FunctionType) and each.__doc__ == "":
            each.__doc__ = None


class _Inline(futures.Executor):
    """Does each task at once."""

    def __init__(self, *_, **__):
        pass

    def submit(self, task, /, *arguments, **named):
        """Do it, and return what came of it as a finished future."""
        done = futures.Future()
        try:
            done.set_result(task(*arguments, **named))
        except BaseException as error:
            done.set_exception(error)
        return done
