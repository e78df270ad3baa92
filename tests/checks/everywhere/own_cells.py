"""A cell of one's own: three states under a mask, a `Dropout` inside, a state of any width, one value too few."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8))


class ThreeStates(keras.Layer):
    state_size = (8, 8, 8)

    def call(self, inputs, states):
        a, b, c = states
        return inputs, [a + inputs, b + 1, c - inputs]


class OutputOnly(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        return states[0] + inputs


class WithDropout(keras.Layer):
    state_size = 8

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dropout = keras.layers.Dropout(0.5)

    def call(self, inputs, states):
        output = self.dropout(inputs)
        return output, [output]


for unroll in (False, True):
    three = keras.layers.RNN(ThreeStates(), return_state=True, unroll=unroll)
    _, a, b, c = three(x, mask=np.array([[1, 1, 0, 0], [0, 1, 0, 1]], bool))
    assert np.allclose(b, 2), b
    assert np.allclose(a, -np.array(c)), (a, c)
    inside = keras.layers.RNN(WithDropout(), return_sequences=True, unroll=unroll)
    assert np.array_equal(inside(x, training=False), x)
    assert not np.array_equal(inside(x, training=True), x)

for batch in range(1, 7):
    try:
        keras.layers.RNN(OutputOnly())(keras.random.normal((batch, 4, 8)))
    except Exception:
        assert batch != 2, batch
    else:
        assert batch == 2, batch
for batch in (1, 2, 3):
    model = keras.Sequential([keras.Input((4, 8)), keras.layers.Lambda(lambda x: x)])
    try:
        model.add(keras.layers.RNN(OutputOnly()))
        model.predict(np.ones((batch, 4, 8)), verbose=0)
    except Exception:
        continue
    raise AssertionError(f"predict took a batch of {batch}")

for width in (1, 2, 8, 9, 50):
    inputs, state = keras.Input((4, 8)), keras.Input((width,))
    for cell in (ThreeStates(), keras.layers.GRUCell(8), keras.layers.LSTMCell(8)):
        number = len(cell.state_size) if isinstance(cell.state_size, (list, tuple)) else 1
        keras.Model([inputs, state], keras.layers.RNN(cell)(inputs, initial_state=[state] * number))


class OneOfTwo(keras.Layer):
    state_size = (8, 8)

    def call(self, inputs, states):
        return inputs, [states[0]]


for batch in (2, 3):
    steps = keras.random.normal((batch, 4, 8))
    for arguments in ({"unroll": True}, {"unroll": True, "return_sequences": True}, {}, {"return_sequences": True}):
        try:
            keras.layers.RNN(OneOfTwo(), **arguments)(steps)
        except Exception:
            assert "unroll" not in arguments, arguments
        else:
            assert "unroll" in arguments, arguments
