"""A small snippet and a description for each kind of figure, so that every kind is drawn from what really ran."""

from __future__ import annotations

from dataclasses import dataclass

from tools.project import LANGUAGES, TEXT, Project

PAGE = "gallery"

LAYER = """\
import keras

x = keras.random.normal((2, 4, 8))
layer = keras.layers.{layer}
print("results:", *[tuple(y.shape) for y in keras.tree.flatten(layer(x))])
"""

STATEFUL = """\
import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
print("call 1:", tuple(lstm(x).shape))
print("call 2:", tuple(lstm(x).shape))
lstm.reset_state()
print("reset: ", tuple(lstm(x).shape))
"""

ENCODER_DECODER = """\
import keras

sources, targets = keras.Input((4, 8)), keras.Input((3, 6))
encoder = keras.layers.LSTM(5, return_state=True)
_, state_h, state_c = encoder(sources)
decoder = keras.layers.LSTM(5, return_sequences=True)
outputs = decoder(targets, initial_state=[state_h, state_c])
print("state_h:", state_h.shape)
print("state_c:", state_c.shape)
print("outputs:", outputs.shape)
"""

STACKED = """\
import keras

inputs = keras.Input((4, 8))
lower = keras.layers.GRU(3, return_sequences=True)(inputs)
middle = keras.layers.SimpleRNN(5, return_sequences=True)(lower)
results = keras.layers.LSTM(7, return_state=True)(middle)
print("lower:  ", lower.shape)
print("middle: ", middle.shape)
print("results:", *[y.shape for y in results])
"""

CELLS = """\
import keras

x = keras.random.normal((2, 4, 8))
cells = [{cells}]
rnn = keras.layers.RNN({listed}{flags})
print("results:", *[tuple(y.shape) for y in keras.tree.flatten(rnn(x))])
"""

DENSE = """\
import keras

inputs = keras.Input((4, 8))
every = keras.layers.LSTM(3, return_sequences=True)(inputs)
last = keras.layers.LSTM(3)(inputs)
print("LSTM:", every.shape, "last:", last.shape)
print("Dense every:", keras.layers.Dense(1)(every).shape)
print("Dense last:", keras.layers.Dense(1)(last).shape)
"""

REPEATED = """\
import keras

inputs = keras.Input((8,))
repeated = keras.layers.RepeatVector(4)(inputs)
outputs = keras.layers.LSTM(3, return_sequences=True)(repeated)
print("inputs:", inputs.shape)
print("repeated:", repeated.shape)
print("outputs:", outputs.shape)
"""

OTHER_LENGTH = """\
import keras

inputs = keras.Input((4, 8))
encoded = keras.layers.LSTM(3)(inputs)
repeated = keras.layers.RepeatVector(6)(encoded)
decoded = keras.layers.GRU(5, return_sequences=True)(repeated)
outputs = keras.layers.Dense(1)(decoded)
print("inputs:", inputs.shape)
print("encoded:", encoded.shape)
print("repeated:", repeated.shape)
print("decoded:", decoded.shape)
print("outputs:", outputs.shape)
"""

MASKING = """\
import keras
import numpy as np

inputs = np.ones((2, 4, 8))
inputs[0, 2:] = 0.0
masking = keras.layers.Masking()
padded = masking(inputs)
lower = keras.layers.LSTM(3, return_sequences=True)(padded)
outputs = keras.layers.GRU(5)(lower)
print("inputs:", inputs.shape)
print("mask:", masking.compute_mask(inputs).numpy().tolist())
print("padded:", tuple(padded.shape))
print("lower:", tuple(lower.shape))
print("outputs:", tuple(outputs.shape))
"""

TWO_CALLS = """\
import keras

first, second = keras.ops.ones((2, 2, 8)), keras.ops.ones((2, 3, 8))
gru = keras.layers.GRU(3, return_state=True)
_, state_h = gru(first)
outputs, _ = gru(second, initial_state=state_h)
print("first:", tuple(first.shape))
print("second:", tuple(second.shape))
print("state_h:", tuple(state_h.shape))
print("outputs:", tuple(outputs.shape))
"""

MASK = """\
import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, False, True, False]] * 2)
lstm = keras.layers.LSTM(3, return_sequences=True)
print("outputs:", tuple(lstm(x, mask=mask).shape))
"""

GIVEN = """\
import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3)
states = [keras.ops.ones((2, 3)), keras.ops.ones((2, 3))]
print("outputs:", tuple(lstm(x, initial_state=states).shape))
"""

LONG = """\
import keras

inputs = keras.Input((None, 128))
outputs = keras.layers.GRU(64, return_sequences=True)(inputs)
print("open:", inputs.shape, outputs.shape)
x = keras.random.normal((32, 25, 20))
outputs = keras.layers.GRU(64, return_sequences=True)(x)
print("long:", tuple(outputs.shape))
"""

FRAMES = """\
import keras

x = keras.random.normal((2, 4, {sides}, 1))
layer = keras.layers.ConvLSTM{number}D({arguments})
print("results:", *[tuple(y.shape) for y in keras.tree.flatten(layer(x))])
"""

CALLED = """\
import keras

x = keras.ops.ones((2, 8))
cell = keras.layers.{layer}
outputs, states = cell(x, cell.get_initial_state(2))
print("inputs:", tuple(x.shape))
print("results:", *[tuple(y.shape) for y in (outputs, *states)])
"""

CELL = """\
import keras

cell = keras.layers.{layer}
print(cell.units)
{equations}
"""


@dataclass(frozen=True)
class Example:
    """A figure and the snippet that it illustrates.

    Args:
        name: of both.
        source: the snippet.
        description: what a page would say, without the line of the snippet.
    """

    name: str
    source: str
    description: str

    @property
    def comment(self) -> str:
        """The description as it stands in a page, with the embed."""
        kind, _, rest = self.description.partition("\n")
        return f'<!-- figure: {kind}\nsnippet: {self.name}.py\n{rest}\n-->\n--8<-- "figure/{PAGE}/{self.name}.md"\n'


def _layer(name: str, layer: str) -> Example:
    description = f"unrolled\nlayer: {layer}\ninput: (2, 4, 8)\nreturns: results"
    return Example(name, LAYER.format(layer=layer), description)


def _wrapped(name: str, kind: str, layer: str) -> Example:
    source = LAYER.format(layer=layer.replace("(LSTM", "(keras.layers.LSTM").replace("(Dense", "(keras.layers.Dense"))
    return Example(name, source, f"{kind}\nlayer: {layer}\ninput: (2, 4, 8)\nreturns: results")


def _cells(name: str, layer: str, cells: str, flags: str = "") -> Example:
    made = ", ".join(f"keras.layers.{cell}" for cell in cells.split(", "))
    source = CELLS.format(
        cells=made, listed=layer.format("cells").replace("Stacked", "keras.layers.Stacked"), flags=flags
    )
    description = f"stacked-cells\nlayer: RNN({layer.format(f'[{cells}]')}{flags})\ninput: (2, 4, 8)\nreturns: results"
    return Example(name, source, description)


def _frames(number: int, arguments: str) -> Example:
    sides = ", ".join(["8"] * number)
    source = FRAMES.format(number=number, sides=sides, arguments=arguments)
    description = f"frames\nlayer: ConvLSTM{number}D({arguments})\ninput: (2, 4, {sides}, 1)\nreturns: results"
    return Example(f"frames_{number}", source, description)


def _cell(name: str, layer: str, *equations: str) -> Example:
    lines = "h = c = r = z = u = f = i = o = k = x = candidate = tanh = 1\n" if equations else ""
    source = CELL.format(layer=layer, equations=lines + "def step():\n    " + "\n    ".join(equations or ("pass",)))
    listed = "".join(f"\n- {equation}" for equation in equations)
    return Example(name, source, f"cell\nlayer: {layer}" + (f"\nequations:{listed}" if equations else ""))


GALLERY = (
    _layer("neither", "LSTM(3)"),
    _layer("sequences", "LSTM(3, return_sequences=True)"),
    _layer("state", "LSTM(3, return_state=True)"),
    _layer("both", "LSTM(3, return_sequences=True, return_state=True)"),
    _layer("gru", "GRU(3, return_state=True)"),
    _layer("simple", "SimpleRNN(3, return_sequences=True)"),
    _layer("drops", "LSTM(3, dropout=0.5, recurrent_dropout=0.5)"),
    _layer("backwards", "LSTM(3, return_sequences=True, return_state=True, go_backwards=True)"),
    Example(
        "mask",
        MASK,
        "unrolled\nlayer: LSTM(3, return_sequences=True)\ninput: (2, 4, 8)\nreturns: outputs\n"
        "mask: [True, False, True, False]",
    ),
    Example(
        "given",
        GIVEN,
        "unrolled\nlayer: LSTM(3)\ninput: (2, 4, 8)\nreturns: outputs\ninitial_state: (2, 3), (2, 3)",
    ),
    Example("long", LONG, "unrolled\nlayer: GRU(64, return_sequences=True)\ninput: (32, 25, 20)\nreturns: long"),
    Example(
        "open",
        LONG,
        "unrolled\nlayer: GRU(64, return_sequences=True)\ninput: (None, None, 128)\nreturns: (None, None, 64)",
    ),
    Example(
        "stacked",
        STACKED,
        "stacked\ninput: (None, 4, 8)\nlayers:\n- GRU(3, return_sequences=True): lower\n"
        "- SimpleRNN(5, return_sequences=True): middle\n- LSTM(7, return_state=True): results",
    ),
    Example(
        "dense",
        DENSE,
        "stacked\ninput: (None, 4, 8)\nlayers:\n- LSTM(3, return_sequences=True): (None, 4, 3)\n"
        "- Dense(1): Dense every",
    ),
    Example(
        "dense_last",
        DENSE,
        "stacked\ninput: (None, 4, 8)\nlayers:\n- LSTM(3): (None, 3)\n- Dense(1): Dense last",
    ),
    Example(
        "repeated",
        REPEATED,
        "stacked\ninput: inputs\nlayers:\n- RepeatVector(4): repeated\n- LSTM(3, return_sequences=True): outputs",
    ),
    Example(
        "other_length",
        OTHER_LENGTH,
        "stacked\ninput: inputs\nlayers:\n- LSTM(3): encoded\n- RepeatVector(6): repeated\n"
        "- GRU(5, return_sequences=True): decoded\n- Dense(1): outputs",
    ),
    Example(
        "masking",
        MASKING,
        "stacked\ninput: inputs\nlayers:\n- Masking(): padded\n- LSTM(3, return_sequences=True): lower\n"
        "- GRU(5): outputs\nmask: [True, True, False, False]",
    ),
    _cells("cells", "StackedRNNCells({})", "LSTMCell(3), GRUCell(5)"),
    _cells(
        "cells_states",
        "{}",
        "SimpleRNNCell(7), LSTMCell(3), GRUCell(5)",
        ", return_sequences=True, return_state=True",
    ),
    _wrapped("bidirectional", "bidirectional", "Bidirectional(LSTM(3))"),
    _wrapped("directions", "bidirectional", "Bidirectional(LSTM(3, return_sequences=True, return_state=True))"),
    Example(
        "stateful",
        STATEFUL,
        "stateful\nlayer: LSTM(3, stateful=True)\ninput: (2, 4, 8)\n"
        "calls:\n- call 1\n- call 2\n- lstm.reset_state()\n- reset",
    ),
    Example(
        "encoder_decoder",
        ENCODER_DECODER,
        "encoder-decoder\nencoder:\n  layer: LSTM(5, return_state=True)\n  input: (None, 4, 8)\n"
        "  returns: state_h, state_c\ndecoder:\n  layer: LSTM(5, return_sequences=True)\n"
        "  input: (None, 3, 6)\n  returns: outputs",
    ),
    Example(
        "two_calls",
        TWO_CALLS,
        "two-calls\nfirst:\n  layer: GRU(3, return_state=True)\n  input: first\n  returns: state_h\n"
        "second:\n  layer: GRU(3, return_state=True)\n  input: second\n  returns: outputs, (2, 3)",
    ),
    _wrapped("time_distributed", "time-distributed", "TimeDistributed(Dense(3))"),
    _cell(
        "cell_lstm",
        "LSTMCell(3)",
        "i, f, candidate, o = x @ k + h @ r + u",
        "c = f * c + i * tanh(candidate)",
        "h = o * tanh(c)",
    ),
    _cell("cell_gru", "GRUCell(3)", "candidate = tanh(x @ k + r * (h @ u))", "h = z * h + (1 - z) * candidate"),
    _cell(
        "cell_gru_before",
        "GRUCell(3, reset_after=False)",
        "candidate = tanh(x @ k + (r * h) @ u)",
        "h = z * h + (1 - z) * candidate",
    ),
    _cell("cell_simple", "SimpleRNNCell(3)", "h = tanh(x @ k + h @ u)"),
    *(
        Example(f"called_{name}", CALLED.format(layer=layer), f"cell\nlayer: {layer}\ninput: inputs\nreturns: results")
        for name, layer in (("lstm", "LSTMCell(3)"), ("gru", "GRUCell(3)"), ("simple", "SimpleRNNCell(3)"))
    ),
    Example("tensor", LAYER.format(layer="LSTM(3)"), "tensor\ninput: (2, 4, 8)"),
    _frames(1, "3, 3"),
    _frames(2, "3, 3, return_sequences=True, return_state=True"),
    _frames(3, "3, 3"),
)


def write_gallery(project: Project) -> None:
    """Write every example into an empty project, all on one page in each language."""
    for example in GALLERY:
        (project.snippets / f"{example.name}.py").write_text(example.source, TEXT)
    text = "# Gallery { #gallery }\n" + "".join(map(_section, GALLERY))
    for language in LANGUAGES:
        (project.docs(language) / f"{PAGE}.md").write_text(text, TEXT)


def _section(example: Example) -> str:
    name = example.name
    code = f'```python\n--8<-- "{name}.py"\n```\n\n```text\n--8<-- "{name}.out"\n```\n'
    return f"\n## {name} {{ #{name} }}\n\n{example.comment}\n{code}"
