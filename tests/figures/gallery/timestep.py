"""Examples of `timestep`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

ONE = """\
import keras

class Narrow(keras.Layer):
    state_size = 3
    output_size = 2

    def call(self, inputs, states):
        output, state = inputs[:, :2], states[0] + 1
        seen[:] = [inputs, states[0], output, state]
        return output, [state]

seen = []
rnn = keras.layers.RNN(Narrow(), return_sequences=True)
results = rnn(keras.ops.ones((2, 4, 8)))
print("handed:", *[tuple(x.shape) for x in seen[:2]])
print("given:", *[tuple(x.shape) for x in seen[2:]])
print("results:", tuple(results.shape))
"""

TWO = """\
import keras

class Pair(keras.Layer):
    def __init__(self, units):
        super().__init__()
        self.state_size = [units, 5]

    def call(self, inputs, states):
        seen[:] = [inputs, *states]
        return states[0], list(states)

seen = []
rnn = keras.layers.RNN(Pair(3), return_sequences=True)
results = rnn(keras.ops.ones((2, 4, 8)))
print("handed:", *[tuple(x.shape) for x in seen])
print("given:", *[tuple(x.shape) for x in (seen[1], *seen[1:])])
print("results:", tuple(results.shape))
"""

KEYS = "\ninput: (2, 4, 8)\nhanded: handed\ngiven: given\nreturns: results"

EXAMPLES = (
    Example(
        "timestep",
        ONE,
        f"timestep\nlayer: RNN(Narrow(), return_sequences=True){KEYS}",
        frozenset({"Narrow", "call(inputs, states)", "states[0]", "state_size = 3", "output_size = 2", "y₄"}),
        (
            Mistake("input: (2, 4, 8)", "input: (2, 3)", 6, "has not the three axes of a sequence"),
            Mistake("handed: handed", "handed: given", 7, "inputs (2, 2) is no timestep of inputs (2, 4, 8)"),
            Mistake("given: given", "given: handed", 9, "results (2, 4, 2) does not hold output (2, 8) of every"),
            Mistake("given: given", "given: results", 8, "name a line that shows the output and the states"),
            Mistake("RNN(Narrow(), ", "RNN(Wide(), ", 5, "Wide() is not made in its code"),
        ),
    ),
    Example(
        "timestep_two",
        TWO,
        f"timestep\nlayer: RNN(Pair(3), return_sequences=True){KEYS}",
        frozenset({"Pair", "states[0]", "states[1]", "state_size = [3, 5]", "output", "(2, 5)"}),
    ),
)
