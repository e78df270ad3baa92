"""Puts TensorFlow's random numbers in the place of those of Keras' NumPy backend."""

import numpy as np
from keras.src.backend.config import floatx
from keras.src.backend.numpy import random
from keras.src.random.seed_generator import draw_seed

from . import philox

LIMIT = 2**31 - 2
"""Keras takes a seed modulo this before it hands it to TensorFlow (`keras/src/backend/tensorflow/random.py`)."""


def install():
    """Replace what TensorFlow draws otherwise; gamma, beta and binomial stay those of NumPy."""
    for function in (uniform, normal, truncated_normal, randint, categorical, dropout, shuffle):
        setattr(random, function.__name__, function)


def seed_of(seed):
    """The two integers that TensorFlow is given."""
    return [int(each) % LIMIT for each in np.asarray(draw_seed(seed))]


def uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
    """As `keras.random.uniform`."""
    kind = np.dtype(dtype or floatx())
    low, high = kind.type(minval), kind.type(maxval)
    return philox.uniform(tuple(shape), seed_of(seed), kind) * (high - low) + low


def normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """As `keras.random.normal`."""
    kind = np.dtype(dtype or floatx())
    return philox.normal(tuple(shape), seed_of(seed), kind) * kind.type(stddev) + kind.type(mean)


def truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """As `keras.random.truncated_normal`."""
    kind = np.dtype(dtype or floatx())
    return philox.truncated_normal(tuple(shape), seed_of(seed), kind) * kind.type(stddev) + kind.type(mean)


def randint(shape, minval, maxval, dtype="int32", seed=None):
    """As `keras.random.randint`."""
    drawn_as = dtype if dtype in ("int32", "int64") else "int64"
    return philox.integers(tuple(shape), seed_of(seed), int(minval), int(maxval), drawn_as).astype(dtype)


def categorical(logits, num_samples, dtype="int64", seed=None):
    """As `keras.random.categorical`."""
    return philox.categorical(logits, num_samples, seed_of(seed)).astype(dtype)


def dropout(inputs, rate, noise_shape=None, seed=None):
    """As `keras.random.dropout`."""
    inputs = np.asarray(inputs)
    if rate == 1.0:
        return np.zeros_like(inputs)
    if rate == 0.0:
        return inputs
    shape = inputs.shape
    if noise_shape is not None:
        shape = tuple(size if each is None else each for size, each in zip(inputs.shape, noise_shape, strict=True))
    kept = philox.uniform(shape, seed_of(seed), inputs.dtype) >= inputs.dtype.type(rate)
    return np.where(kept, inputs * inputs.dtype.type(1 / (1 - rate)), inputs.dtype.type(0))


def shuffle(x, axis=0, seed=None):
    """As `keras.random.shuffle`."""
    order = np.argsort(philox.uniform((np.shape(x)[axis],), seed_of(seed), np.dtype("float32")), kind="stable")
    return np.take(x, order, axis=axis)
