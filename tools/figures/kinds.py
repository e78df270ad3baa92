"""The kinds of figures: which keys each takes, and what it draws and says."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from tools.figures.calls import draw_calls, draw_directions
from tools.figures.cells import draw_cell
from tools.figures.drawing import Drawing, Tensor
from tools.figures.reading import Reader, code_of, label_of, names
from tools.figures.shown import Unshown, argument, class_of
from tools.figures.stacks import draw_rows, draw_stacked_cells
from tools.figures.tensors import Grid, draw_frames, draw_tensor
from tools.figures.unrolled import Row, Words
from tools.figures.wording import (
    describe_calls,
    describe_cell,
    describe_directions,
    describe_frames,
    describe_rows,
    describe_stacked_cells,
    describe_tensor,
    title,
)


@dataclass(frozen=True)
class Figure:
    """What is to be drawn, in whatever language.

    Args:
        caption: the layers, as code.
        draw: draws it with the words of a language.
        say: its title, then what it shows, sentence by sentence, in a language.
    """

    caption: tuple[str, ...]
    draw: Callable[[Words], Drawing]
    say: Callable[[str], list[str]]


@dataclass(frozen=True)
class Kind:
    """A kind of figure.

    Args:
        required: the keys that its descriptions must have, besides `snippet`.
        optional: those that they may have.
        read: makes the figure of a snippet and a description.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...]
    read: Callable[[Reader], Figure]


def _figure(
    kind: str,
    codes: list[str],
    draw: Callable[[Words], Drawing],
    say: Callable[[str], list[str]],
    *,
    caption: bool = True,
) -> Figure:
    return Figure(
        tuple(codes) if caption else (), draw, lambda language: [title(kind, codes, language), *say(language)]
    )


def _unrolled(reader: Reader) -> Figure:
    layer = reader.layer()
    row = reader.row_of(layer, reader.inputs())
    return _figure(
        "unrolled",
        [code_of(layer)],
        lambda words: draw_rows([row], words),
        lambda language: describe_rows([row], language),
    )


def _stacked(reader: Reader) -> Figure:
    rows: list[Row] = []
    codes: list[str] = []
    inputs = reader.inputs()
    source: Tensor | None = None
    repeat = ""
    for item in reader.keys.items("layers"):
        if not isinstance(item, dict) or len(item) != 1:
            raise reader.fail("layers", "write each layer as `- LSTM(3): words`, with the words of its line of output")
        ((code, lines),) = item.items()
        layer = reader.layer_of("layers", str(code))
        codes.append(code_of(layer))
        below = rows[-1] if rows and not repeat else None
        if class_of(layer) == "RepeatVector" and not source and not (below and below.sequences):
            if "mask" in reader.keys:
                raise reader.fail("mask", f"{codes[-1]} ends a mask, which is not drawn")
            source = (below and below.outputs) or inputs
            inputs, repeat = reader.repeated_of(layer, source, str(lines)), codes[-1]
            continue
        if not rows and not source and class_of(layer) == "Masking":
            rows.append(reader.masking_of(layer, inputs, str(lines)))
            continue
        if below and below.backwards and below.sequences:
            raise reader.fail("layers", f"{below.label} hands its outputs on in reverse, which is not drawn")
        if below and below.outputs and class_of(layer) == "Dense":
            rows.append(reader.dense_of(layer, below, below.outputs, str(lines)))
            continue
        if below:
            if not (below.outputs and below.sequences):
                raise reader.fail("layers", f"{below.label} has a layer on top: it needs return_sequences=True")
            inputs = below.outputs
        row = reader.row_of(layer, inputs, returns="layers", lines=str(lines))
        rows.append(replace(row, source=source, repeat=repeat) if repeat else row)
        repeat = ""
    if repeat or not any(row.states for row in rows):
        raise reader.fail("layers", f"nothing reads {repeat}" if rows else "names no layer that is unrolled")
    return replace(
        _figure("stacked", codes, lambda words: draw_rows(rows, words), lambda language: describe_rows(rows, language)),
        caption=tuple(reversed(codes)),
    )


def _stacked_cells(reader: Reader) -> Figure:
    layer = reader.layer()
    cells = reader.cells_of(layer)
    states = [reader.states(cell) for cell in cells]
    defaults = ("outputs", *(name for letters in states for name in names(letters)))
    outputs, *finals = reader.tensors("returns", reader.keys.text("returns"), defaults)
    expected = 1 + (argument(layer, "return_state") is True) * len("".join(states))
    if 1 + len(finals) != expected:
        what = f"{code_of(layer)} returns {expected} tensor{'s' * (expected > 1)}"
        raise reader.fail("returns", f"{what}, counted one by one, but {1 + len(finals)} are named here")
    inputs = reader.inputs()
    reader.expect_sequence(inputs)
    sequences = argument(layer, "return_sequences") is True
    backwards = argument(layer, "go_backwards") is True
    rows: list[Row] = []
    for cell, letters in zip(cells, states, strict=True):
        back, finals = tuple(finals[: len(letters)]), finals[len(letters) :]
        own = outputs if len(rows) == len(cells) - 1 else None
        row = Row(label_of(cell), inputs, letters, own, sequences, back, backwards=backwards)
        units = argument(cell, "units", 0)
        reader.expect_axes(row, units if isinstance(units, int) else None, "returns")
        rows.append(row)
    return _figure(
        "stacked-cells",
        [code_of(layer)],
        lambda words: draw_stacked_cells(rows, words),
        lambda language: describe_stacked_cells(rows, language),
    )


def _time_distributed(reader: Reader) -> Figure:
    layer, inner = _wrapper(reader, "TimeDistributed")
    inputs = reader.inputs()
    outputs = reader.tensor("returns", "outputs")
    if inputs.axes[:2] != outputs.axes[:2]:
        raise reader.fail("returns", f"{outputs} has not the timesteps of {inputs}")
    row = Row(label_of(inner), inputs, "", outputs, True, content="layer", letter="y")
    return _figure(
        "time-distributed",
        [code_of(layer)],
        lambda words: draw_rows([row], words),
        lambda language: describe_rows([row], language),
    )


def _bidirectional(reader: Reader) -> Figure:
    layer, inner = _wrapper(reader, "Bidirectional")
    states = reader.states(inner)
    defaults = ("outputs", *names(states, "forward"), *names(states, "backward"))
    outputs, *finals = reader.tensors("returns", reader.keys.text("returns"), defaults)
    has_states = argument(inner, "return_state") is True
    if len(finals) != has_states * 2 * len(states):
        many = 1 + has_states * 2 * len(states)
        raise reader.fail("returns", f"{code_of(layer)} returns {many} tensors, but {1 + len(finals)} are named here")
    merge = next((word.value for word in layer.keywords if word.arg == "merge_mode"), ast.Constant("concat"))
    if not (isinstance(merge, ast.Constant) and merge.value):
        raise reader.fail("layer", "merge_mode=None returns two outputs, which this kind does not draw")
    if argument(inner, "go_backwards") is True:
        raise reader.fail("layer", "go_backwards=True turns the two directions round, which is not drawn")
    sides = 2 if merge.value == "concat" else 1
    sequences = argument(inner, "return_sequences") is True
    inputs = reader.inputs()
    reader.expect_sequence(inputs)
    units = argument(inner, "units", 0)
    units = units if isinstance(units, int) else None
    half = len(finals) // 2
    forward = Row(label_of(inner), inputs, states, Tensor("outputs", None), sequences, tuple(finals[:half]))
    backward = replace(forward, finals=tuple(finals[half:]), backwards=True)
    whole = replace(forward, label=code_of(layer), outputs=outputs, finals=())
    reader.expect_axes(whole, units and sides * units, "returns")
    for row in (forward, backward):
        reader.expect_axes(row, units, "returns")
    return _figure(
        "bidirectional",
        [code_of(layer)],
        lambda words: draw_directions(
            replace(forward, label=words["forward"], worded=True),
            replace(backward, label=words["backward"], worded=True),
            outputs,
            words,
        ),
        lambda language: describe_directions(forward, backward, outputs, language),
    )


def _stateful(reader: Reader) -> Figure:
    layer = reader.layer()
    if argument(layer, "stateful") is not True:
        raise reader.fail("layer", f"{code_of(layer)} keeps no states: it needs stateful=True")
    inputs = reader.inputs()
    rows: list[Row] = []
    links: list[str] = []
    for call in map(str, reader.keys.items("calls")):
        try:
            if call.endswith(")"):
                if not links or links[-1]:
                    raise reader.fail("calls", f"{call} does not stand between two calls")
                reader.shown.expect_code(call)
                links[-1] = call
                continue
            reader.shown.shapes_of(call)
            if rows:
                reader.shown.expect_next(rows[-1].label, call, links[-1])
        except (Unshown, IndexError) as error:
            raise reader.fail("calls", str(error)) from error
        row = reader.row_of(layer, inputs, label=call, returns="calls", lines=call)
        rows.append(replace(row, carries=bool(links) and not links[-1]))
        links.append("")
    if len(rows) < 2 or links[-1]:
        raise reader.fail("calls", "name at least two calls by their lines of output, code such as reset() between two")
    return _figure(
        "stateful",
        [code_of(layer)],
        lambda words: draw_calls(rows, links[:-1], words),
        lambda language: describe_calls(rows, links[:-1], language),
    )


def _handed_on(kind: str, names: tuple[str, str], reader: Reader) -> Figure:
    """Two calls, of which the second begins with the final states of the first; `names` are their keys and words."""
    keys = ("layer", "input", "returns")
    parts = [Reader(reader.shown, reader.keys.inner(name, reader.keys.value(name), keys)) for name in names]
    layers = [part.layer() for part in parts]
    first = parts[0].row_of(layers[0], parts[0].inputs())
    if not first.finals:
        raise reader.fail(names[0], "hands no states on: it needs return_state=True, and its states in `returns`")
    second = parts[1].row_of(layers[1], parts[1].inputs(), initials=first.finals)
    if len(first.finals) != len(second.states):
        raise reader.fail(names[1], f"{second.label} takes {len(second.states)} states, not {len(first.finals)}")
    nodes = (node for node in reader.shown.nodes if isinstance(node, ast.keyword))
    given = next((ast.unparse(node) for node in nodes if node.arg == "initial_state"), None)
    if given is None:
        raise reader.fail("snippet", "gives no layer an initial_state")
    rows = (first, second)
    return _figure(
        kind,
        list(dict.fromkeys(code_of(layer) for layer in layers)),
        lambda words: draw_calls(
            [replace(row, label=words[name], worded=True) for row, name in zip(rows, names, strict=True)],
            [given],
            words,
        ),
        lambda language: describe_calls(rows, [given], language, names=names),
    )


def _tensor(reader: Reader) -> Figure:
    inputs = reader.inputs()
    reader.expect_sequence(inputs)
    return _figure(
        "tensor",
        [str(inputs)],
        lambda words: draw_tensor(inputs, words),
        lambda language: describe_tensor(inputs, language),
        caption=False,
    )


def _frames(reader: Reader) -> Figure:
    layer = reader.layer()
    sides = {"ConvLSTM1D": 1, "ConvLSTM2D": 2, "ConvLSTM3D": 3}.get(class_of(layer))
    if sides is None:
        raise reader.fail("layer", f"{class_of(layer)} reads no frames: write ConvLSTM1D, ConvLSTM2D or ConvLSTM3D")
    inputs = reader.inputs()
    sequences = argument(layer, "return_sequences") is True
    tensors = reader.tensors("returns", reader.keys.text("returns"), ("outputs", *names("hc")))
    outputs, finals = reader.returned(layer, "hc", tensors, "returns")
    first = argument(layer, "data_format") == "channels_first"
    if len(inputs.axes) != sides + 3:
        raise reader.fail("input", f"{inputs} has not the axes of a sequence of frames of {sides} axes")
    filters = argument(layer, "filters", 0)
    for tensor, has_time in ((outputs, sequences), *((state, False) for state in finals)):
        if tensor is None:
            continue
        places = tensor.axes[1 + has_time :]
        steps = tensor.axes[1:2] if has_time else inputs.axes[1:2]
        if len(places) != sides + 1 or steps != inputs.axes[1:2] or tensor.axes[0] != inputs.axes[0]:
            raise reader.fail("returns", f"{tensor} does not fit {inputs} with return_sequences={sequences}")
        if isinstance(filters, int) and filters != places[0 if first else -1]:
            raise reader.fail("returns", f"{tensor} has not the {filters} filters of {code_of(layer)}")
    kernel = argument(layer, "kernel_size", 1)
    kernel = (kernel,) * sides if isinstance(kernel, int) else kernel
    if not (isinstance(kernel, tuple) and len(kernel) == sides and all(isinstance(side, int) for side in kernel)):
        raise reader.fail("layer", "write the kernel_size of the layer as in the code")
    example = outputs or finals[0]
    after = example.axes[1 + (sequences and outputs is not None) :]
    cut = slice(1, None) if first else slice(None, -1)
    before_grid, after_grid = Grid(inputs.axes[2:][cut]), Grid(after[cut])
    backwards = argument(layer, "go_backwards") is True
    row = Row(class_of(layer), inputs, "hc", outputs, sequences, finals, backwards=backwards)
    return _figure(
        "frames",
        [code_of(layer)],
        lambda words: draw_frames(row, before_grid, after_grid, kernel, words),
        lambda language: describe_frames(row, before_grid.sides, after_grid.sides, kernel, language),
    )


def _cell(reader: Reader) -> Figure:
    layer = reader.layer()
    name = class_of(layer).removesuffix("Cell")
    equations = [str(item) for item in reader.keys.items("equations")] if "equations" in reader.keys else []
    for equation in equations:
        try:
            reader.shown.expect_code(equation)
        except Unshown as error:
            raise reader.fail("equations", str(error)) from error
    if name == "GRU":
        name = "GRU, reset before" if argument(layer, "reset_after") is False else "GRU, reset after"
    if name not in ("LSTM", "SimpleRNN") and not name.startswith("GRU"):
        raise reader.fail("layer", f"the inside of {name} is not drawn: that of LSTM, GRU and SimpleRNN is")
    if argument(layer, "use_bias") is False:
        raise reader.fail("layer", "use_bias=False is not drawn")
    call = _call(reader, layer)
    return _figure(
        "cell",
        [code_of(layer)],
        lambda words: draw_cell(name, equations, words, call),
        lambda language: describe_cell(name, equations, language, call),
    )


def _call(reader: Reader, layer: ast.Call) -> list[Tensor]:
    """What a cell that is called by itself reads and returns; nothing where the description does not say."""
    if "input" not in reader.keys and "returns" not in reader.keys:
        return []
    if not class_of(layer).endswith("Cell"):
        raise reader.fail("layer", f"{class_of(layer)} reads a sequence: input and returns are those of a cell")
    for name in ("input", "returns"):
        if name not in reader.keys:
            raise reader.fail("layer", f"lacks {name}: a cell that is called has both input and returns")
    states = reader.states(layer)
    inputs = reader.inputs()
    tensors = reader.tensors("returns", reader.keys.text("returns"), ("outputs", *states))
    if len(tensors) != 1 + len(states):
        what = f"{code_of(layer)} returns its output and {len(states)} state{'s' * (len(states) > 1)}"
        raise reader.fail("returns", f"{what}, but {len(tensors)} are named here")
    units = argument(layer, "units", 0)
    for tensor in tensors:
        wanted = (*inputs.axes[:1], units if isinstance(units, int) else tensor.axes[-1])
        if len(inputs.axes) != 2 or tensor.axes != wanted:
            raise reader.fail("returns", f"{tensor} was printed, but {label_of(layer)} gives {wanted} of {inputs}")
    outputs, *finals = tensors
    return [inputs, outputs, *(Tensor(letter, state.shape) for letter, state in zip(states, finals, strict=True))]


def _wrapper(reader: Reader, name: str) -> tuple[ast.Call, ast.Call]:
    """A wrapper and the layer in it."""
    layer = reader.layer()
    inner = layer.args[0] if layer.args else None
    if class_of(layer) != name or not isinstance(inner, ast.Call):
        raise reader.fail("layer", f"write {name}(…) with the layer in it")
    return layer, inner


KINDS = {
    "unrolled": Kind(("layer", "input", "returns"), ("mask", "initial_state"), _unrolled),
    "stacked": Kind(("input", "layers"), ("mask",), _stacked),
    "stacked-cells": Kind(("layer", "input", "returns"), (), _stacked_cells),
    "bidirectional": Kind(("layer", "input", "returns"), (), _bidirectional),
    "stateful": Kind(("layer", "input", "calls"), (), _stateful),
    "two-calls": Kind(("first", "second"), (), partial(_handed_on, "two-calls", ("first", "second"))),
    "encoder-decoder": Kind(("encoder", "decoder"), (), partial(_handed_on, "encoder-decoder", ("encoder", "decoder"))),
    "time-distributed": Kind(("layer", "input", "returns"), (), _time_distributed),
    "cell": Kind(("layer",), ("equations", "input", "returns"), _cell),
    "tensor": Kind(("input",), (), _tensor),
    "frames": Kind(("layer", "input", "returns"), (), _frames),
}
"""Every kind by its name."""
