"""How errors name a tensor: as under TensorFlow, so that a message here is the one that a reader meets there."""

from keras.src import backend
from keras.src.utils import traceback_utils


def install():
    """Have Keras call its arrays what they are under TensorFlow."""
    traceback_utils.format_argument_value = format_argument_value


def format_argument_value(value):
    """One argument, as Keras lists those of a failed call."""
    if backend.is_tensor(value):
        return f"tf.Tensor(shape={value.shape}, dtype={backend.standardize_dtype(value.dtype)})"
    return repr(value)
