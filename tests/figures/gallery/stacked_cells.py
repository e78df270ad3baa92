"""Examples of `stacked-cells`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

CELLS = """\
import keras

x = keras.random.normal((2, 4, 8))
cells = [{cells}]
rnn = keras.layers.RNN({listed}{flags})
print("results:", *[tuple(y.shape) for y in keras.tree.flatten(rnn(x))])
"""


def _cells(name: str, layer: str, cells: str, flags: str, labels: set[str], *mistakes: Mistake) -> Example:
    made = ", ".join(f"keras.layers.{cell}" for cell in cells.split(", "))
    listed = layer.format("cells").replace("Stacked", "keras.layers.Stacked")
    description = f"stacked-cells\nlayer: RNN({layer.format(f'[{cells}]')}{flags})\ninput: (2, 4, 8)\nreturns: results"
    source = CELLS.format(cells=made, listed=listed, flags=flags)
    return Example(name, source, description, frozenset(labels), mistakes)


EXAMPLES = (
    _cells(
        "cells",
        "StackedRNNCells({})",
        "LSTMCell(3), GRUCell(5)",
        "",
        {"LSTMCell(3)", "GRUCell(5)", "outputs (2, 5)", "h₄", "c₄"},
        Mistake("[LSTMCell(3), GRUCell(5)]", "[GRUCell(5), LSTMCell(3)]", 5, "is no list in its code"),
        Mistake("[LSTMCell(3), GRUCell(5)]", "[LSTMCell(3)]", 5, "[LSTMCell(3)] is no list in its code"),
        Mistake("StackedRNNCells([LSTMCell(3), GRUCell(5)])", "cells", 5, "with the cells in it"),
        Mistake("GRUCell(5)", "GRUCell(7)", 5, "GRUCell(7) is not made in its code"),
        Mistake("returns: results", "returns: (2, 5), (2, 5)", 7, "returns 1 tensor, counted one by one, but 2 are"),
        Mistake("input: (2, 4, 8)", "input: (2, 5)", 6, "inputs (2, 5) has not the three axes of a sequence"),
    ),
    _cells(
        "cells_states",
        "{}",
        "SimpleRNNCell(7), LSTMCell(3), GRUCell(5)",
        ", return_sequences=True, return_state=True",
        {"state_h", "state_c", "(2, 7)", "(2, 3)", "(2, 5)", "outputs (2, 4, 5)"},
        Mistake("returns: results", "returns: (2, 4, 5), (2, 7), (2, 3), (2, 3)", 7, "returns 5 tensors"),
        Mistake(
            "returns: results",
            "returns: (2, 4, 5), (2, 3), (2, 3), (2, 7), (2, 5)",
            7,
            "state_h (2, 3) was printed, but SimpleRNNCell with",
        ),
    ),
)
