"""Operations that are refused, in the words of TensorFlow where it works eagerly: a reader meets them there.

Of two shapes that do not fit NumPy says little; which operation it was is read off the place that it was called from.
In a symbolic call, and in `fit`, `evaluate` and `predict`, TensorFlow builds a graph and says something else: there
NumPy's words stay.
"""

import dis
import re
import sys
from functools import wraps

import numpy as np
from keras.src.backend.common.symbolic_scope import in_symbolic_scope
from keras.src.utils import traceback_utils

FUNCTIONS = "backend/numpy/numpy.py"

IN_GRAPHS = "backend/numpy/trainer.py", "keras_here/training.py"
"""Where what is called is called by a graph under TensorFlow."""

OPERATIONS = {
    "+": "AddV2", "-": "Sub", "*": "Mul", "/": "RealDiv", "add": "AddV2", "subtract": "Sub", "multiply": "Mul",
}  # fmt: skip

BROADCAST = re.compile(r"operands could not be broadcast together with shapes \(([\d,]*)\) \(([\d,]*)\) *")


class InvalidArgumentError(Exception):
    """That of TensorFlow."""


InvalidArgumentError.__module__ = "tensorflow.python.framework.errors_impl"


def install():
    """Have layers raise what TensorFlow raises."""
    plain = traceback_utils.inject_argument_info_in_traceback
    traceback_utils.inject_argument_info_in_traceback = lambda fn, object_name=None: plain(_worded(fn), object_name)


def refused(operation, words, named=True):
    """The error of an operation."""
    place = "/job:localhost/replica:0/task:0/device:CPU:0"
    name = " name: " if named else ""
    return InvalidArgumentError(
        f"{{{{function_node __wrapped__{operation}_device_{place}}}}} {words} [Op:{operation}]{name}"
    )


def translated(error, anywhere=True):
    """An error as TensorFlow words it; the same where that is not known.

    Args:
        error: that was caught.
        anywhere: also from where Keras does not compute by itself, but a program: in a layer it has tensors there.
    """
    steps = []
    step = error.__traceback__
    while step:
        steps.append(step)
        step = step.tb_next
    if type(error) not in (ValueError, IndexError) or not steps or not _is_eager(step.tb_frame for step in steps):
        return error
    last = steps[-1]
    if not anywhere and "keras" not in last.tb_frame.f_code.co_filename:
        return error
    return _of_functions(steps) or _of_shapes(error, last) or error


def shape(array):
    """As TensorFlow writes one."""
    return f"[{','.join(map(str, np.shape(array)))}]"


def works_eagerly():
    """Whether TensorFlow would compute at once what is computed now."""
    return _is_eager([sys._getframe()])


def _is_eager(frames):
    """The same of what these frames compute."""
    if in_symbolic_scope():
        return False
    frames = list(frames)
    before = frames[0].f_back
    while before:
        frames.append(before)
        before = before.f_back
    return not any(frame.f_code.co_filename.endswith(IN_GRAPHS) for frame in frames)


def _of_functions(steps):
    """That of `matmul` or `take`."""
    for step in steps:
        code, given = step.tb_frame.f_code, step.tb_frame.f_locals
        if not code.co_filename.endswith(FUNCTIONS):
            continue
        if code.co_name == "matmul" and np.ndim(given["x1"]) == np.ndim(given["x2"]) == 2:
            words = f"Matrix size-incompatible: In[0]: {shape(given['x1'])}, In[1]: {shape(given['x2'])}"
            return refused("MatMul", words)
        if code.co_name == "take" and given["axis"] == 0:
            size, indices = np.shape(given["x"])[0], np.asarray(given["indices"])
            outside = np.argwhere((indices < 0) | (indices >= size))
            if not len(outside):
                continue
            wrong = tuple(outside[0])
            at = f"[{','.join(map(str, wrong))}]" if wrong else ""
            return refused("GatherV2", f"indices{at} = {indices[wrong]} is not in [0, {size})", named=False)
    return None


def _of_shapes(error, last):
    """That of an operation on two arrays, element by element."""
    found = BROADCAST.fullmatch(str(error))
    code = last.tb_frame.f_code
    name = code.co_name
    if not code.co_filename.endswith(FUNCTIONS):
        name = next((each.argrepr for each in dis.get_instructions(code) if each.offset == last.tb_lasti), "")
    operation = OPERATIONS.get(name.removesuffix("="))
    if not found or not operation:
        return None
    one, other = (f"[{each.rstrip(',')}]" for each in found.groups())
    return refused(operation, f"Incompatible shapes: {one} vs. {other}")


def _worded(function):
    @wraps(function)
    def call(*given, **named):
        try:
            return function(*given, **named)
        except (ValueError, IndexError) as error:
            other = translated(error)
            if other is error:
                raise
            raise other.with_traceback(error.__traceback__) from None

    return call
