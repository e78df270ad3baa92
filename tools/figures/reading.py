"""Takes what a description names from its snippet: layers, tensors, and a layer unrolled with what came back of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tools.figures.keys import Keys, Wrong
from tools.figures.layers import STATES, argument, call_of, class_of, code_of, is_on, label_of, names_of, units_of
from tools.figures.rows import Row
from tools.figures.shapes import Shape, Tensor, shape_of
from tools.figures.shown import Shown, Unshown

PART = re.compile(r"\s*(\([\dNone,\s]*\)|[^,]+)\s*(?:,|$)")
"""One of several shapes or lines: `outputs`, `(None, 4, 3)`."""

LITERAL = re.compile(r"\(\s*(?:(?:\d+|None)\s*,?\s*)*\)")


class Reader:
    """Reads one description against its snippet; what a kind of figure alone needs stands with that kind.

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

    @contextmanager
    def proving(self, name: str) -> Iterator[None]:
        """What the snippet does not show meanwhile is the fault of a key."""
        try:
            yield
        except Unshown as error:
            raise self.fail(name, str(error)) from error

    def layer(self, name: str = "layer") -> ast.Call:
        """The layer that a key names; the snippet makes it."""
        return self.layer_of(name, self.keys.text(name))

    def layer_of(self, name: str, code: str) -> ast.Call:
        """The layer that is written in a key; the snippet makes it."""
        layer = call_of(code)
        if layer is None:
            form = "write it as in the code, such as LSTM(3, return_sequences=True)"
            raise self.fail(name, f"{code!r} is no layer: {form}")
        with self.proving(name):
            self.shown.expect_layer(layer)
        return layer

    def wrapper(self, name: str) -> tuple[ast.Call, ast.Call]:
        """A wrapper of this class and the layer in it."""
        layer = self.layer()
        inner = layer.args[0] if layer.args else None
        if class_of(layer) != name or not isinstance(inner, ast.Call):
            raise self.fail("layer", f"write {name}(…) with the layer in it")
        return layer, inner

    def tensors(self, name: str, text: str, defaults: Sequence[str]) -> list[Tensor]:
        """The shapes that a value names, in order, with the names of variables or these."""
        found: list[tuple[str, Shape]] = []
        with self.proving(name):
            for part in (match[1].strip() for match in PART.finditer(text)):
                if LITERAL.fullmatch(part):
                    self.shown.expect_shape(shape_of(part))
                    found.append(("", shape_of(part)))
                else:
                    shapes = self.shown.shapes_of(part)
                    is_name = len(shapes) == 1 and part in self.shown.variables
                    found += [(part if is_name else "", shape) for shape in shapes]
        if len(found) > len(defaults):
            raise self.fail(name, f"{text!r} shows {len(found)} shapes, at most {len(defaults)} come back here")
        return [Tensor(own or default, shape) for (own, shape), default in zip(found, defaults, strict=False)]

    def tensor(self, name: str, default: str) -> Tensor:
        """The one tensor that a key names."""
        tensors = self.tensors(name, self.keys.text(name), (default,))
        if len(tensors) != 1:
            raise self.fail(name, "name one line that shows one shape, or write the shape")
        return tensors[0]

    def inputs(self, name: str = "input") -> Tensor:
        """The tensor that a layer reads."""
        return self.tensor(name, "inputs")

    def sequence(self) -> Tensor:
        """The tensor that a layer reads along time."""
        inputs = self.inputs()
        self.expect_sequence(inputs)
        return inputs

    def expect_sequence(self, tensor: Tensor) -> None:
        """Make sure that a tensor has batch, timesteps and features."""
        if len(tensor.axes) != 3:
            raise self.fail("input", f"{tensor} has not the three axes of a sequence")

    def states(self, layer: ast.Call) -> str:
        """The letters of a layer's states."""
        name = class_of(layer)
        if name == "RNN" and layer.args and isinstance(layer.args[0], ast.Call):
            name = class_of(layer.args[0])
        if name not in STATES:
            raise self.fail("layer", f"{name} is not drawn here: one of {', '.join(STATES)} is")
        return STATES[name]

    def mask(self, inputs: Tensor) -> tuple[bool, ...]:
        """Which timesteps of the inputs count; empty where the description has no mask."""
        if "mask" not in self.keys:
            return ()
        mask = tuple(map(bool, self.keys.items("mask")))
        steps = inputs.axes[1]
        if len(mask) != steps:
            raise self.fail("mask", f"a mask of {len(mask)} timesteps for inputs of {steps}")
        with self.proving("mask"):
            self.shown.expect_mask(mask)
        return mask

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
        tensors = self.tensors(returns, lines, ("outputs", *names_of(states))) if lines is not None else None
        outputs, finals = self.returned(layer, states, tensors, returns)
        row = Row(
            label or label_of(layer),
            inputs,
            states,
            outputs,
            is_on(layer, "return_sequences"),
            finals,
            initials or self._initials(states),
            backwards=is_on(layer, "go_backwards"),
            mask=self.mask(inputs),
            zeroed=is_on(layer, "zero_output_for_mask"),
            drops="x" * bool(argument(layer, "dropout")) + "h" * bool(argument(layer, "recurrent_dropout")),
        )
        self.expect_axes(row, units_of(layer), returns)
        return row

    def returned(
        self, layer: ast.Call, states: str, tensors: list[Tensor] | None, key: str
    ) -> tuple[Tensor | None, tuple[Tensor, ...]]:
        """The outputs and the final states among the tensors that were printed."""
        has_states = is_on(layer, "return_state")
        if tensors is None:
            if has_states:
                raise self.fail("layer", "return_state=True, but the description has no key returns")
            return Tensor("outputs", None), ()
        if has_states and len(tensors) == len(states) and self._are_kept(tensors):
            named = zip(names_of(states), tensors, strict=True)  # the outputs are dropped
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
        tensors = self.tensors("initial_state", self.keys.text("initial_state"), names_of(states))
        if len(tensors) == 1:
            tensors = [Tensor(name, tensors[0].shape) for name in names_of(states)]
        if len(tensors) != len(states):
            raise self.fail("initial_state", f"{len(tensors)} states are given, the layer has {len(states)}")
        return tuple(tensors)

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
