"""The order in which `fit` takes samples: that of TensorFlow, which Keras has shuffle them.

Keras draws it with `tf.random.shuffle` inside a function of `tf.data`, the first operation with a seed there: its seeds
are that of the program and 0. Each epoch makes the function anew, and so gets the same order. How words become an order
follows `tensorflow/core/kernels/random_shuffle_op.cc` of TensorFlow 2.21.
"""

import secrets

import numpy as np
from keras.src import tree
from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter
from keras.src.utils import rng_utils

from . import philox


def install():
    """Have the arrays that `fit` is given be taken in that order."""
    plain = ArrayDataAdapter._get_iterator

    def iterate(adapter, slice_and_convert, inputs):
        if not adapter._shuffle:
            yield from plain(adapter, slice_and_convert, inputs)
            return
        size = adapter._batch_size
        batches = [np.arange(at, min(at + size, adapter._num_samples)) for at in range(0, adapter._num_samples, size)]
        drawing = Drawing(rng_utils.get_random_seed())
        if adapter._shuffle == "batch":
            batches = (each[drawing.order(len(each))] for each in batches)
        else:
            order = drawing.order(adapter._num_samples)
            batches = (order[each] for each in batches)
        for chosen in batches:
            yield tree.map_structure(lambda each, at=chosen: slice_and_convert(each, at), inputs, none_is_leaf=False)

    ArrayDataAdapter._get_iterator = iterate


class Drawing:
    """One operation that shuffles.

    Args:
        seed: of the program; None: nobody has set one, and each drawing is another.
    """

    def __init__(self, seed):
        first, second = (secrets.randbits(63), secrets.randbits(63)) if seed is None else (seed, 0)
        if (first, second) == (0, 0):
            second = 2**31 - 1  # TensorFlow takes two zeros for no seed at all
        self._key = first & 0xFFFFFFFF, first >> 32 & 0xFFFFFFFF
        self._upper = second & 0xFFFFFFFF, second >> 32
        self._groups = 0

    def order(self, count):
        """Indices up to a count, shuffled as it shuffles them when it runs the next time."""
        groups = np.arange(self._groups, self._groups + -(-count // philox.GROUP), dtype=np.uint64)
        order = np.arange(count)
        if count < 2:
            return order
        self._groups += len(groups)
        high = [np.full(groups.shape, each, np.uint32) for each in self._upper]
        counter = [groups.astype(np.uint32), (groups >> np.uint64(32)).astype(np.uint32), *high]
        words = np.stack(philox.philox(counter, self._key), axis=-1).ravel()
        for at in range(count - 1):
            other = at + int(words[at]) % (count - at)
            order[at], order[other] = order[other], order[at]
        return order
