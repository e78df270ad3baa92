"""Shapes and tensors, as code and outputs write them and figures name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

Shape = tuple[int | None, ...]
"""The axes of a tensor; None where an axis is open."""

SHAPE = re.compile(r"(?<![\w)\]])\(\s*((?:(?:\d+|None)\s*,\s*)+(?:\d+|None)?)\s*\)")
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True)
class Tensor:
    """A tensor with a name.

    Args:
        name: as the code calls it.
        shape: its axes; None where the snippet does not show them.
    """

    name: str
    shape: Shape | None

    @property
    def axes(self) -> Shape:
        """Its axes; none where they are not known."""
        return self.shape or ()

    def __str__(self) -> str:
        return f"{self.name} {self.shape}" if self.shape else self.name


def numbered(letter: str, index: int | None) -> str:
    """`x₃`; `xₙ` where the last index is open."""
    return letter + (str(index).translate(SUBSCRIPTS) if index is not None else "ₙ")


def shape_of(text: str) -> Shape:
    """The shape that a text such as `(None, 4, 8)` writes."""
    return tuple(None if axis == "None" else int(axis) for axis in re.findall(r"\d+|None", text))


def shapes_in(text: str) -> Iterator[Shape]:
    """The shapes that stand in a text, in order."""
    for match in SHAPE.finditer(text):
        yield shape_of(match[0])


def inputs_in(source: str) -> Iterator[Shape]:
    """The shapes of the symbolic inputs that a code makes: `Input((4, 8))` is `(None, 4, 8)`."""
    for match in re.finditer(r"\bInput\(\s*(?:shape=)?\(([^()]*)\)\s*,?\s*\)", source):
        if re.fullmatch(r"(?:\s*(?:\d+|None)\s*,?)+", match[1]):
            yield (None, *shape_of(match[1]))
