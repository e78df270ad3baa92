"""Examples of `cell`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

CELL = """\
import keras

cell = keras.layers.{layer}
print(cell.units)
{equations}
"""

CALLED = """\
import keras

x = keras.ops.ones((2, 8))
cell = keras.layers.{layer}
outputs, states = cell(x, cell.get_initial_state(2))
print("inputs:", tuple(x.shape))
print("results:", *[tuple(y.shape) for y in (outputs, *states)])
"""


def _cell(name: str, layer: str, *equations: str, labels: tuple[str, ...] = ()) -> Example:
    lines = "h = c = r = z = u = f = i = o = k = x = candidate = tanh = 1\n" if equations else ""
    source = CELL.format(layer=layer, equations=lines + "def step():\n    " + "\n    ".join(equations or ("pass",)))
    listed = "".join(f"\n- {equation}" for equation in equations)
    description = f"cell\nlayer: {layer}" + (f"\nequations:{listed}" if equations else "")
    return Example(name, source, description, frozenset(labels))


def _called(name: str, layer: str, labels: tuple[str, ...] = (), mistakes: tuple[Mistake, ...] = ()) -> Example:
    description = f"cell\nlayer: {layer}\ninput: inputs\nreturns: results"
    return Example(name, CALLED.format(layer=layer), description, frozenset(labels), mistakes)


EXAMPLES = (
    _cell(
        "cell_lstm",
        "LSTMCell(3)",
        "i, f, candidate, o = x @ k + h @ r + u",
        "c = f * c + i * tanh(candidate)",
        "h = o * tanh(c)",
        labels=("hₜ₋₁", "cₜ₋₁", "xₜ", "hₜ", "cₜ"),
    ),
    _cell(
        "cell_gru",
        "GRUCell(3)",
        "candidate = tanh(x @ k + r * (h @ u))",
        "h = z * h + (1 - z) * candidate",
        labels=("update", "reset", "candidate", "h = z * h + (1 - z) * candidate"),
    ),
    _cell(
        "cell_gru_before",
        "GRUCell(3, reset_after=False)",
        "candidate = tanh(x @ k + (r * h) @ u)",
        "h = z * h + (1 - z) * candidate",
    ),
    _cell("cell_simple", "SimpleRNNCell(3)", "h = tanh(x @ k + h @ u)"),
    _called(
        "called_lstm",
        "LSTMCell(3)",
        ("inputs (2, 8)", "outputs (2, 3)", "h (2, 3), c (2, 3)", "returned"),
        (
            Mistake("returns: results", "returns: (2, 3)", 7, "returns its output and 2 states, but 1 are named"),
            Mistake("\nreturns: results", "", 5, "lacks returns"),
        ),
    ),
    _called("called_gru", "GRUCell(3)", ("inputs (2, 8)", "outputs (2, 3)", "h (2, 3)", "returned")),
    _called("called_simple", "SimpleRNNCell(3)"),
)
