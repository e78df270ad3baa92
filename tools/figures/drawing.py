"""The grammar of the figures: what a box, a tensor, a state and an arrow look like, whatever the figure shows.

Every figure is `WIDTH` units wide and measures its text in the same units, so that a box is as large and a word as
legible on one as on the next. Colours are classes: docs/_theme/assets/stylesheets/site.css gives them, for light,
dark and print. A figure on a narrow phone is 328 CSS pixels wide, where `FONT` comes out at 11 pixels.
"""

from __future__ import annotations

import html
import itertools
from dataclasses import dataclass, field

from tools.figures.shapes import Tensor

WIDTH = 352
FONT = 12
MONO = 7.3
"""How wide a sign of code is at most."""

SIDE = 82
"""The width of what stands left and right of the cells: states with name and shape."""

STATE = 34
"""The height of a state with its name and shape."""

SIEVE = 5
"""Half the width of the sign of dropout."""


class Unfit(Exception):
    """What is too large for a figure; the text says what mends it."""


@dataclass(frozen=True)
class Drawing:
    """A finished figure.

    Args:
        svg: its elements.
        height: in units.
    """

    svg: str
    height: float


def number(value: float) -> str:
    """A coordinate, as short as it can be written."""
    return f"{value:.1f}".removesuffix(".0")


@dataclass
class Canvas:
    """Where a figure is drawn: each method adds one element.

    Args:
        parts: what is drawn so far.
    """

    parts: list[str] = field(default_factory=list)

    def finish(self, height: float) -> Drawing:
        """The figure, so many units high."""
        return Drawing("\n".join(self.parts), height)

    def rect(self, x: float, y: float, width: float, height: float, kind: str, radius: float = 4) -> None:
        """A box."""
        numbers = " ".join(
            f'{name}="{number(value)}"'
            for name, value in (("x", x), ("y", y), ("width", width), ("height", height), ("rx", radius))
        )
        self.parts.append(f'<rect class="{kind}" {numbers}/>')

    def circle(self, x: float, y: float, radius: float, kind: str) -> None:
        """A round box."""
        self.parts.append(f'<circle class="{kind}" cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"/>')

    def sieve(self, x: float, y: float) -> None:
        """Where a part is dropped of what passes."""
        self.circle(x, y, SIEVE, "node")
        self.path(f"M{number(x - 3.5)} {number(y + 3.5)}l7 -7", "wire")

    def path(self, data: str, kind: str) -> None:
        """A line of any form."""
        self.parts.append(f'<path class="{kind}" d="{data}"/>')

    def text(self, x: float, y: float, text: str, kind: str = "", anchor: str = "", room: float = 0) -> None:
        """One line of text, centred unless `anchor` is `start` or `end`; `y` is that of its base line.

        Code that is wider than `room` is set tighter.
        """
        kind = " ".join(filter(None, (kind, anchor)))
        kind = f' class="{kind}"' if kind else ""
        if 0 < room < len(text) * MONO:
            kind += f' textLength="{number(room)}" lengthAdjust="spacingAndGlyphs"'
        self.parts.append(f'<text{kind} x="{number(x)}" y="{number(y)}">{html.escape(text, quote=False)}</text>')

    def arrow(self, *points: tuple[float, float], kind: str = "wire") -> None:
        """A line with a head at its end, along points that lie above or beside one another."""
        (x1, y1), (x2, y2) = points[-2:]
        step = 5.0
        toward = ((x2 > x1) - (x2 < x1), (y2 > y1) - (y2 < y1))
        end = (x2 - toward[0] * step, y2 - toward[1] * step)
        self.line(*points[:-1], end, kind=kind)
        across = (toward[1] * 3.5, toward[0] * 3.5)
        a, b = (end[0] - across[0], end[1] - across[1]), (end[0] + across[0], end[1] + across[1])
        data = f"M{_point(x2, y2)}L{_point(*a)}L{_point(*b)}z"
        self.path(data, " ".join(["tip", *(word for word in kind.split() if word in ("lane", "off"))]))

    def line(self, *points: tuple[float, float], kind: str = "wire") -> None:
        """A line along points."""
        data = f"M{_point(*points[0])}"
        for (x1, y1), (x2, y2) in itertools.pairwise(points):
            data += f"V{number(y2)}" if x1 == x2 else f"H{number(x2)}" if y1 == y2 else f"L{_point(x2, y2)}"
        self.path(data, kind)

    def label(self, tensor: Tensor, x: float, y: float, kind: str = "") -> None:
        """Name and shape of a tensor in one line, centred at `x` as far as the figure is wide enough."""
        half = fitted(str(tensor), WIDTH - 4) / 2
        self.text(min(max(x, half + 2), WIDTH - half - 2), y, str(tensor), f"code {kind}".strip())

    def chip(self, tensor: Tensor, x: float, y: float, kind: str, width: float = SIDE) -> None:
        """A state with its name and its shape, in a box."""
        self.rect(x, y, width, STATE, kind)
        fitted(tensor.name, width - 4)
        middle = x + width / 2
        if tensor.shape is None:
            self.text(middle, y + 21, tensor.name, "code")
            return
        fitted(str(tensor.shape), width - 4)
        self.text(middle, y + 14, tensor.name, "code")
        self.text(middle, y + 28.5, str(tensor.shape), "code")


def fitted(code: str, room: float) -> float:
    """How wide a line of code is.

    Raises:
        Unfit: wider than the room for it.
    """
    width = len(code) * MONO
    if width > room:
        raise Unfit(f"{code!r} is too long for a figure: take smaller sizes, such as 4 timesteps and 3 units")
    return width


def _point(x: float, y: float) -> str:
    return f"{number(x)} {number(y)}"
