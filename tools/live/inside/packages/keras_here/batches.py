"""In `fit`, `evaluate` and `predict` TensorFlow does not know how many samples a batch will have: its graph is for any.

So a stateful layer does not refuse a last batch that is smaller, as it does where the size is known.
"""

import sys

from keras.src.layers.rnn.rnn import RNN

from .refusals import IN_GRAPHS

LOOPS = "fit", "evaluate", "predict"
"""The methods that go from batch to batch; one that is given a single batch knows its size."""


def install():
    """Have recurrent layers expect any size there."""
    RNN._expected_batch_size = property(_expected, _expect)


def _expect(layer, size):
    vars(layer)["_expected_batch_size"] = size


def _expected(layer):
    frame = sys._getframe()
    while frame:
        if frame.f_code.co_name in LOOPS and frame.f_code.co_filename.endswith(IN_GRAPHS):
            return None
        frame = frame.f_back
    return vars(layer).get("_expected_batch_size")
