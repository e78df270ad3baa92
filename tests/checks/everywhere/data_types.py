"""Where `dtype` and `autocast` of a layer around others show: in what goes in, and only where the inside is longer."""

import itertools

import keras
import numpy as np

LENGTH = {"bfloat16": 8, "float32": 24, "float64": 53}  # bits of the significand
x = np.random.default_rng(0).normal(size=(2, 4, 8))
for outside, inside in itertools.product(LENGTH, LENGTH):
    outputs = []
    for autocast in (True, False):
        keras.utils.set_random_seed(0)
        lstm = keras.layers.LSTM(3, dtype=inside, recurrent_initializer="glorot_uniform")
        both = keras.layers.Bidirectional(lstm, dtype=outside, autocast=autocast)
        outputs.append(np.array(keras.ops.cast(both(keras.ops.convert_to_tensor(x)), "float64")))
    assert np.array_equal(*outputs) == (LENGTH[outside] >= LENGTH[inside]), (outside, inside)

seen = []


class Cell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        seen.append(inputs.dtype.name)
        return states[0], states


for wrapper, own in itertools.product((True, False), repeat=2):
    seen.clear()
    keras.layers.RNN(Cell(autocast=own), autocast=wrapper, unroll=True)(keras.ops.convert_to_tensor(x))
    assert set(seen) == {"float32" if wrapper or own else "float64"}, (wrapper, own, seen)

for inside, outside in itertools.product(("float32", "float64"), ("bfloat16", "float32", "float64")):
    seen.clear()
    cells = [Cell(dtype=inside, autocast=False), keras.layers.GRUCell(3, dtype=inside)]
    stack = keras.layers.StackedRNNCells(cells, dtype=outside)
    _, states = stack(keras.ops.convert_to_tensor(x[:, 0]), stack.get_initial_state(2))
    assert seen == [outside], (inside, outside, seen)
    assert {weight.dtype for weight in stack.weights} == {inside}
