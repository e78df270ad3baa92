"""`two-calls` and `encoder-decoder`: two calls, of which the second begins with the final states of the first."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import Self

from tools.figures.calls import draw_calls, tell_calls
from tools.figures.drawing import Drawing
from tools.figures.figure import Figure
from tools.figures.layers import code_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.wording import Labels, Say

KEYS = ("layer", "input", "returns")
"""What each of the two calls says of itself."""


@dataclass(frozen=True)
class TwoCalls(Figure):
    """One layer, or two, whose states are handed on.

    Args:
        rows: the calls; what they are called are their keys.
        given: the code that hands the states on.
    """

    required = ("first", "second")

    rows: tuple[Row, ...]
    given: str

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take both calls from the snippet, and the code between them."""
        names = cls.required
        parts = [Reader(reader.shown, reader.keys.inner(name, KEYS)) for name in names]
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
        return cls(tuple(dict.fromkeys(code_of(layer) for layer in layers)), (first, second), given)

    def draw(self, labels: Labels) -> Drawing:
        """One call below the other, each under its own word."""
        pairs = zip(self.rows, self.required, strict=True)
        rows = [replace(row, label=labels[name], worded=True) for row, name in pairs]
        return draw_calls(rows, [self.given], labels)

    def tell(self, say: Say) -> list[str]:
        """The calls by their words."""
        return tell_calls(self.rows, [self.given], say, self.required)


class EncoderDecoder(TwoCalls):
    """The same where the first is an encoder and the second a decoder."""

    required = ("encoder", "decoder")
