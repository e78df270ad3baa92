"""Reads the description of a figure, and holds every shape, flag and layer in it against the snippet."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence

from tools.figures.drawing import Tensor
from tools.figures.shown import Shape, Shown, Unshown, argument, class_of, layer_of, shape_of
from tools.figures.unrolled import Row

STATES = {
    "LSTM": "hc",
    "GRU": "h",
    "SimpleRNN": "h",
    "LSTMCell": "hc",
    "GRUCell": "h",
    "SimpleRNNCell": "h",
}
"""The states of each class, by their letters, in the order in which they come back."""

PART = re.compile(r"\s*(\([\dNone,\s]*\)|[^,]+)\s*(?:,|$)")
"""One of several shapes or lines: `outputs`, `(None, 4, 3)`."""

LITERAL = re.compile(r"\(\s*(?:(?:\d+|None)\s*,?\s*)*\)")


class Wrong(Exception):
    """A description that cannot be drawn.

    Args:
        message: what is wrong and what mends it.
        line: how many lines below the first of the description.
    """

    def __init__(self, message: str, line: int = 0) -> None:
        self.line = line
        super().__init__(message)


class Keys:
    """The keys of a description.

    Args:
        values: each with its value and its line.
        required: those that must be there.
        optional: those that may be there.

    Raises:
        Wrong: a key is missing, or is none of these.
    """

    def __init__(
        self, values: Mapping[str, tuple[object, int]], required: Sequence[str], optional: Sequence[str] = ()
    ) -> None:
        known = (*required, *optional)
        for name, (_, line) in values.items():
            if name not in known:
                raise Wrong(f"unknown key {name}: this kind takes {', '.join(known)}", line)
        if missing := [name for name in required if name not in values]:
            raise Wrong(f"lacks {', '.join(missing)}: this kind takes {', '.join(known)}")
        self._values = values

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def line(self, name: str) -> int:
        """The line of a key, counted from that of the description."""
        return self._values[name][1] if name in self._values else 0

    def value(self, name: str) -> object:
        """The value of a key; None where it is not there."""
        return self._values[name][0] if name in self._values else None

    def text(self, name: str) -> str:
        """The value of a key that holds a text."""
        return str(self.value(name))

    def items(self, name: str) -> list[object]:
        """The value of a key that holds a list.

        Raises:
            Wrong: it holds something else.
        """
        value = self.value(name)
        if not isinstance(value, list) or not value:
            raise Wrong(f"{name} is no list: write one item a line, each after a `- `", self.line(name))
        return value

    def inner(self, name: str, value: object, required: Sequence[str], optional: Sequence[str] = ()) -> Keys:
        """Keys within the value of a key; they have its line."""
        if not isinstance(value, dict):
            raise Wrong(f"{name} takes keys of its own: {', '.join((*required, *optional))}", self.line(name))
        line = self.line(name)
        try:
            return Keys({str(key): (item, line) for key, item in value.items()}, required, optional)
        except Wrong as error:
            raise Wrong(f"{name} {error}", line) from error


class Reader:
    """Reads one description against its snippet.

    Args:
        shown: the snippet.
        keys: the description, or a part of it.
    """

    def __init__(self, shown: Shown, keys: Keys) -> None:
        self.shown = shown
        self.keys = keys

    def fail(self, name: str, message: str) -> Wrong:
        """The fault of a key."""
        return Wrong(f"{self.shown.name}: {message}", self.keys.line(name))

    def layer(self, name: str = "layer") -> ast.Call:
        """The layer that a key names; the snippet makes it."""
        return self.layer_of(name, self.keys.text(name))

    def layer_of(self, name: str, code: str) -> ast.Call:
        """The layer that is written in a key; the snippet makes it."""
        try:
            layer = layer_of(code)
            self.shown.expect_layer(layer)
        except Unshown as error:
            raise self.fail(name, str(error)) from error
        return layer

    def tensors(self, name: str, text: str, defaults: Sequence[str]) -> list[Tensor]:
        """The shapes that a value names, in order, with the names of variables or these."""
        found: list[tuple[str, Shape]] = []
        try:
            for part in (match[1].strip() for match in PART.finditer(text)):
                if LITERAL.fullmatch(part):
                    self.shown.expect_shape(shape_of(part))
                    found.append(("", shape_of(part)))
                else:
                    shapes = self.shown.shapes_of(part)
                    is_name = len(shapes) == 1 and part in self.shown.variables
                    found += [(part if is_name else "", shape) for shape in shapes]
        except Unshown as error:
            raise self.fail(name, str(error)) from error
        if len(found) > len(defaults):
            raise self.fail(name, f"{text!r} shows {len(found)} shapes, at most {len(defaults)} come back here")
        return [Tensor(own or default, shape) for (own, shape), default in zip(found, defaults, strict=False)]

    def inputs(self, name: str = "input") -> Tensor:
        """The tensor that a layer reads."""
        return self.tensor(name, "inputs")

    def tensor(self, name: str, default: str) -> Tensor:
        """The one tensor that a key names."""
        tensors = self.tensors(name, self.keys.text(name), (default,))
        if len(tensors) != 1:
            raise self.fail(name, "name one line that shows one shape, or write the shape")
        return tensors[0]

    def expect_sequence(self, tensor: Tensor) -> None:
        """Make sure that a tensor has batch, timesteps and features."""
        if len(tensor.axes) != 3:
            raise self.fail("input", f"{tensor} has not the three axes of a sequence")

    def row_of(
        self,
        layer: ast.Call,
        inputs: Tensor,
        *,
        label: str = "",
        initials: tuple[Tensor, ...] = (),
        returns: str = "returns",
        lines: str | None = None,
    ) -> Row:
        """A layer unrolled.

        Args:
            layer: what is unrolled.
            inputs: what it reads.
            label: what stands beside it, where it is not its class and units.
            initials: the states that it begins with.
            returns: the key that says what comes back.
            lines: its value, where it is not that of the key.
        """
        states = self.states(layer)
        self.expect_sequence(inputs)
        lines = self.keys.text(returns) if lines is None and returns in self.keys else lines
        sequences = argument(layer, "return_sequences") is True
        tensors = self.tensors(returns, lines, ("outputs", *names(states))) if lines is not None else None
        outputs, finals = self.returned(layer, states, tensors, returns)
        units = argument(layer, "units", 0)
        drops = "x" * bool(argument(layer, "dropout")) + "h" * bool(argument(layer, "recurrent_dropout"))
        row = Row(
            label or label_of(layer),
            inputs,
            states,
            outputs,
            sequences,
            finals,
            initials or self._initials(states),
            backwards=argument(layer, "go_backwards") is True,
            mask=self._mask(inputs),
            zeroed=argument(layer, "zero_output_for_mask") is True,
            drops=drops,
        )
        self.expect_axes(row, units if isinstance(units, int) else None, returns)
        return row

    def dense_of(self, layer: ast.Call, lower: Row, inputs: Tensor, lines: str) -> Row:
        """A Dense on top of another layer, at every timestep or only at the last.

        Args:
            layer: the Dense.
            lower: what stands below it.
            inputs: what that returns.
            lines: where its outputs were printed.
        """
        outputs = next(iter(self.tensors("layers", lines, ("outputs",))), Tensor("outputs", None))
        units = argument(layer, "units", 0)
        wanted = (*inputs.axes[:-1], units if isinstance(units, int) else outputs.axes[-1])
        if outputs.axes != wanted:
            raise self.fail("layers", f"{outputs} was printed, but {label_of(layer)} gives {wanted} of {inputs}")
        return Row(
            label_of(layer),
            lower.inputs,
            "",
            outputs,
            lower.sequences,
            backwards=lower.backwards,
            content="layer",
            letter="y",
            flat=True,
            alone=not lower.sequences,
        )

    def repeated_of(self, layer: ast.Call, inputs: Tensor, lines: str) -> Tensor:
        """What a RepeatVector makes of one vector.

        Args:
            layer: the RepeatVector.
            inputs: the vector.
            lines: where its outputs were printed.
        """
        outputs = next(iter(self.tensors("layers", lines, ("outputs",))), Tensor("outputs", None))
        steps = argument(layer, "n", 0)
        wanted = (*inputs.axes[:1], steps if isinstance(steps, int) else None, *inputs.axes[1:])
        if len(inputs.axes) != 2 or outputs.axes != wanted:
            raise self.fail("layers", f"{outputs} was printed, but {code_of(layer)} gives {wanted} of {inputs}")
        return outputs

    def masking_of(self, layer: ast.Call, inputs: Tensor, lines: str) -> Row:
        """A Masking below another layer; the description says which timesteps it finds.

        Args:
            layer: the Masking.
            inputs: what it reads.
            lines: where its outputs were printed.
        """
        self.expect_sequence(inputs)
        outputs = next(iter(self.tensors("layers", lines, ("outputs",))), Tensor("outputs", None))
        if outputs.axes != inputs.axes:
            raise self.fail("layers", f"{outputs} was printed, but {code_of(layer)} keeps the shape of {inputs}")
        if "mask" not in self.keys:
            raise self.fail("layers", f"{code_of(layer)} finds timesteps: say which as mask, such as [True, False]")
        return Row(
            class_of(layer),
            inputs,
            "",
            outputs,
            True,
            mask=self._mask(inputs),
            content="layer",
            letter="x",
            flat=True,
            zeroed=True,
            masks=True,
        )

    def cells_of(self, layer: ast.Call) -> list[ast.Call]:
        """The cells of an RNN, a list of them or a StackedRNNCells, in the order in which the code lists them."""
        inner = layer.args[0] if class_of(layer) == "RNN" and layer.args else None
        if isinstance(inner, ast.Call) and class_of(inner) == "StackedRNNCells" and inner.args:
            inner = inner.args[0]
        listed = inner.elts if isinstance(inner, ast.List) else []
        cells = [cell for cell in listed if isinstance(cell, ast.Call)]
        if not cells or len(cells) < len(listed):
            raise self.fail("layer", "write RNN([…]) or RNN(StackedRNNCells([…])) with the cells in it")
        try:
            self.shown.expect_list(cells)
        except Unshown as error:
            raise self.fail("layer", str(error)) from error
        return cells

    def states(self, layer: ast.Call) -> str:
        """The letters of a layer's states."""
        name = class_of(layer)
        if name == "RNN" and layer.args and isinstance(layer.args[0], ast.Call):
            name = class_of(layer.args[0])
        if name not in STATES:
            raise self.fail("layer", f"{name} is not drawn here: one of {', '.join(STATES)} is")
        return STATES[name]

    def returned(
        self, layer: ast.Call, states: str, tensors: list[Tensor] | None, key: str
    ) -> tuple[Tensor | None, tuple[Tensor, ...]]:
        """The outputs and the final states among the tensors that were printed."""
        has_states = argument(layer, "return_state") is True
        if tensors is None:
            if has_states:
                raise self.fail("layer", "return_state=True, but the description has no key returns")
            return Tensor("outputs", None), ()
        if has_states and len(tensors) == len(states) and self._are_kept(tensors):
            named = zip(names(states), tensors, strict=True)  # the outputs are dropped
            finals = [Tensor(t.name if t.name in self.shown.variables else name, t.shape) for name, t in named]
            return None, tuple(finals)
        expected = 1 + has_states * len(states)
        if len(tensors) != expected:
            what = f"{code_of(layer)} returns {expected} tensor{'s' * (expected > 1)}"
            raise self.fail(key, f"{what}, but {len(tensors)} are named here")
        return tensors[0], tuple(tensors[1:])

    def _are_kept(self, tensors: Sequence[Tensor]) -> bool:
        """Whether the code assigns these after a `_`, that is, drops the outputs and keeps the states."""
        own = {tensor.name for tensor in tensors} & self.shown.variables
        return bool(self.shown.kept) and own <= self.shown.kept

    def _initials(self, states: str) -> tuple[Tensor, ...]:
        if "initial_state" not in self.keys:
            return ()
        tensors = self.tensors("initial_state", self.keys.text("initial_state"), names(states))
        if len(tensors) == 1:
            tensors = [Tensor(name, tensors[0].shape) for name in names(states)]
        if len(tensors) != len(states):
            raise self.fail("initial_state", f"{len(tensors)} states are given, the layer has {len(states)}")
        return tuple(tensors)

    def _mask(self, inputs: Tensor) -> tuple[bool, ...]:
        if "mask" not in self.keys:
            return ()
        mask = tuple(map(bool, self.keys.items("mask")))
        steps = inputs.axes[1]
        if len(mask) != steps:
            raise self.fail("mask", f"a mask of {len(mask)} timesteps for inputs of {steps}")
        try:
            self.shown.expect_mask(mask)
        except Unshown as error:
            raise self.fail("mask", str(error)) from error
        return mask

    def expect_axes(self, row: Row, units: int | None, key: str) -> None:
        """Make sure that what comes back fits the inputs, the flags and the units."""
        batch, steps = row.inputs.axes[:2]
        for tensor, sequences in ((row.outputs, row.sequences), *((state, False) for state in row.finals)):
            if tensor is None or tensor.shape is None:
                continue
            wanted: Shape = (batch, *((steps,) if sequences else ()), units if units else tensor.shape[-1])
            if tensor.shape != wanted:
                flag = f"return_sequences={row.sequences}"
                raise self.fail(
                    key, f"{tensor} was printed, but {row.label} with {flag} gives {wanted} of {row.inputs}"
                )


def names(states: str, prefix: str = "state") -> tuple[str, ...]:
    """What the final states are called where the code has no names for them."""
    return tuple(f"{prefix}_{letter}" for letter in states)


def label_of(layer: ast.Call) -> str:
    """A layer in few signs: its class and its units."""
    units = argument(layer, "units", 0)
    label = f"{class_of(layer)}({units})" if isinstance(units, int) else class_of(layer)
    return label if len(label) <= 13 else class_of(layer)


def code_of(layer: ast.Call) -> str:
    """A layer as code."""
    return ast.unparse(layer)
