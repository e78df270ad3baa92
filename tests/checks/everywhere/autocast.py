"""Without dropout, `autocast` of a layer changes no value, whatever the types, masks and states."""

import itertools

import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(2, 4, 8))
mask = np.array([[1, 1, 0, 0], [1, 1, 1, 1]], bool)
KINDS = ("float32", "float64", "bfloat16", "mixed_bfloat16"), ("float32", "float64"), (False, True)
for name, dtype, given, states in itertools.product(("LSTM", "GRU", "SimpleRNN"), *KINDS):
    for more in ({}, {"unroll": True}, {"return_sequences": True, "zero_output_for_mask": True}):
        found = []
        for autocast in (True, False):
            keras.utils.set_random_seed(0)
            more |= {"dtype": dtype, "autocast": autocast, "recurrent_initializer": "glorot_uniform"}
            layer = getattr(keras.layers, name)(3, return_state=True, **more)
            inputs = keras.ops.convert_to_tensor(x, dtype=given)
            begin = [keras.ops.full((2, 3), 0.1, dtype=given)] * (2 if name == "LSTM" else 1) if states else None
            values = [layer(inputs, mask=part, initial_state=begin) for part in (None, mask)]
            found.append([np.array(keras.ops.cast(value, "float64")) for value in keras.tree.flatten(values)])
        assert all(map(np.array_equal, *found)), (name, dtype, given, states)
