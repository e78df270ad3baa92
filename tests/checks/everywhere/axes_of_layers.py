"""Axes: which numbers of them layers take, which axis `Dense` and `Masking` work on, and that integers are not cast."""

import keras
import numpy as np

for name in ("LSTM", "GRU", "SimpleRNN"):
    for axes in range(1, 6):
        try:
            getattr(keras.layers, name)(3)(np.ones([2] * axes))
        except Exception:
            assert axes != 3, (name, axes)
        else:
            assert axes == 3, (name, axes)

keras.utils.set_random_seed(0)
for axes in range(2, 7):
    x = np.array(keras.random.normal([*(2, 3, 2, 3, 2)[: axes - 1], 8]))
    dense = keras.layers.Dense(5)
    outputs = np.array(dense(x))
    assert outputs.shape == (*x.shape[:-1], 5), axes
    for place in np.ndindex(x.shape[:-1]):
        assert np.allclose(outputs[place], dense(x[place][None])[0], atol=1e-5), (axes, place)
    mask = keras.layers.Masking().compute_mask(np.where(x > 0, x, 0))
    assert tuple(mask.shape) == x.shape[:-1], axes
    if axes > 2:
        frames = keras.layers.TimeDistributed(keras.layers.Dense(5))
        frames.build(x.shape)
        frames.set_weights(dense.get_weights())
        assert np.allclose(frames(x), outputs, atol=1e-5), axes

seen = []


class Telling(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        seen.append(keras.backend.standardize_dtype(inputs.dtype))
        return states[0], states


for dtype in ("int8", "int16", "int32", "int64", "uint8", "bool", "float16", "float64", "bfloat16"):
    for unroll in (False, True):
        seen.clear()
        x = keras.ops.cast(keras.ops.ones((2, 4, 8)), dtype)
        keras.layers.RNN(Telling(), unroll=unroll)(x)
        assert set(seen) == {"float32" if "float" in dtype else dtype}, (dtype, seen)
