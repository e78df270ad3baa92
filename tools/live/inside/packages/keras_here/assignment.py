"""A layer that is given as an attribute what it holds already stays as it is, which is Keras' rule under TensorFlow.

So `layer.trainable = False` does nothing where it is False: see `keras/src/backend/tensorflow/trackable.py`.
"""

from keras.src.backend.numpy.layer import NumpyLayer


def install():
    """Have layers follow that rule."""
    NumpyLayer.__setattr__ = _set


def _set(layer, name, value):
    try:
        if getattr(layer, name) is value:
            return
    except AttributeError:
        pass
    super(NumpyLayer, layer).__setattr__(name, value)
