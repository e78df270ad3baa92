"""`stateful`: a layer called again and again, which goes on where the call before ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from tools.figures.calls import draw_calls, tell_calls
from tools.figures.drawing import Drawing
from tools.figures.figure import Figure
from tools.figures.layers import code_of, is_on
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.wording import Labels, Say


@dataclass(frozen=True)
class Stateful(Figure):
    """Calls of one layer that keeps its states.

    Args:
        rows: the calls.
        links: the code that stands between two of them, such as a reset; may be empty.
    """

    required = ("layer", "input", "calls")

    rows: tuple[Row, ...]
    links: tuple[str, ...]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the calls from the snippet, in the order in which it printed them."""
        layer = reader.layer()
        if not is_on(layer, "stateful"):
            raise reader.fail("layer", f"{code_of(layer)} keeps no states: it needs stateful=True")
        inputs = reader.inputs()
        rows: list[Row] = []
        links: list[str] = []
        for call in map(str, reader.keys.items("calls")):
            with reader.proving("calls"):
                if call.endswith(")"):
                    if not links or links[-1]:
                        raise reader.fail("calls", f"{call} does not stand between two calls")
                    reader.shown.expect_code(call)
                    links[-1] = call
                    continue
                reader.shown.shapes_of(call)
                if rows:
                    reader.shown.expect_next(rows[-1].label, call, links[-1])
            row = reader.row_of(layer, inputs, label=call, returns="calls", lines=call)
            rows.append(replace(row, carries=bool(links) and not links[-1]))
            links.append("")
        if len(rows) < 2 or links[-1]:
            form = "name at least two calls by their lines of output, code such as reset() between two"
            raise reader.fail("calls", form)
        return cls((code_of(layer),), tuple(rows), tuple(links[:-1]))

    def draw(self, labels: Labels) -> Drawing:
        """One call below the other."""
        return draw_calls(self.rows, self.links, labels)

    def tell(self, say: Say) -> list[str]:
        """The calls by their labels."""
        return tell_calls(self.rows, self.links, say)
