"""The numbers, shapes and settings of the site are those that snippets and their outputs show: these are read here.

`claims` holds the words of the pages to them, `figures` the drawings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

Shape = tuple[str, ...]
"""The items of a tuple as written: whole numbers, `None`, or names."""

Setting = tuple[str, str, Decimal]
"""A name, `(` or `=`, and the number behind it: of `LSTM(3)` and of `units=3`."""

NUMBER = re.compile(r"(?<![A-Za-z_\d.])-?\d+(?:\.\d*)?(?:e[+-]?\d+)?(?![A-Za-z_\d])")
THOUSANDS = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])")
TUPLE = re.compile(r"(?<![\w)\]])\(\s*((?:(?:-?\d+|None)\s*,\s*)+(?:-?\d+|None)?)\s*\)")
LIST = re.compile(r"(?:TensorShape\(|[Ss]hape\s?[=:]?\s?)\[((?:(?:\d+|None)\s*,\s*)*(?:\d+|None))\s*,?\s*\]")
INPUT = re.compile(r"\bInput\(\s*(?:shape=)?\(\s*((?:(?:\d+|None)\s*,?\s*)+)\)\s*,?\s*\)")
SETTING = re.compile(
    r"(?<!\w)(?P<name>[A-Za-z_]\w*)\s*(?P<sign>[(=])\s*(?P<digits>-?\d+(?:\.\d*)?(?:e[+-]?\d+)?)(?![\w.])"
)
FIXED = re.compile(r"-?\d+|None")

ARGUMENTS = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
DRESSING = (
    (re.compile(r"\.round\(\d*\)|\.[lr]just\(\d+\)|\bset_random_seed\(\d+\)|\b(?:seed|line_length|verbose)=\d+"), ""),
    (re.compile(rf"\bround\(({ARGUMENTS}),\s*\d+\)"), r"round(\1)"),
    (re.compile(r"\{([^{}:]*):[<>^]?\d*(?:\.\d+)?[a-z%]?\}"), r"{\1}"),
)
"""What in code only dresses the output, and what is written in its place: rounding, widths, seeds, verbosity."""


@dataclass(frozen=True)
class Proof:
    """What a program, its output, or several of them, show.

    Args:
        numbers: the numbers in them.
        shapes: the tuples of whole numbers and `None` in them.
        settings: the numbers that stand right behind a name.
    """

    numbers: frozenset[Decimal] = frozenset()
    shapes: frozenset[Shape] = frozenset()
    settings: frozenset[Setting] = frozenset()

    def shows_number(self, value: Decimal) -> bool:
        """Whether the number stands in it; a share also where 50 stands as 0.5."""
        return value in self.numbers or value / 100 in self.numbers

    def shows_setting(self, setting: Setting) -> bool:
        """Whether the number stands in it right behind the name."""
        return setting in self.settings

    def shows_shape(self, shape: Shape) -> bool:
        """Whether a tuple of this length stands in it, with the same numbers; a name in `shape` fits anything."""
        return shape in self.shapes or any(_fits(shape, shown) for shown in self.shapes)


def proof_of_code(source: str) -> Proof:
    """What the source of a program shows, apart from what only dresses its output.

    `Input((4, 8))` makes a tensor of shape `(None, 4, 8)`, and shows it.
    """
    for pattern, replacement in DRESSING:
        source = pattern.sub(replacement, source)
    inputs = frozenset(("None", *shape_of(items)) for items in INPUT.findall(source))
    return together([proof_of_output(re.sub(r"(?<=\d)_(?=\d)", "", source)), Proof(shapes=inputs)])


def proof_of_output(text: str) -> Proof:
    """What an output shows."""
    numbers = [*NUMBER.findall(text), *(number.replace(",", "") for number in THOUSANDS.findall(text))]
    return Proof(
        frozenset(map(Decimal, numbers)),
        frozenset(shape_of(items) for pattern in (TUPLE, LIST) for items in pattern.findall(text)),
        frozenset(map(setting_of, SETTING.finditer(text))),
    )


def together(proofs: Iterable[Proof]) -> Proof:
    """What several programs and outputs show."""
    found = list(proofs)
    return Proof(
        frozenset().union(*(proof.numbers for proof in found)),
        frozenset().union(*(proof.shapes for proof in found)),
        frozenset().union(*(proof.settings for proof in found)),
    )


def shape_of(items: str) -> Shape:
    """The items of a tuple, from what stands between its brackets."""
    return tuple(item for item in (item.strip() for item in items.split(",")) if item)


def setting_of(match: re.Match[str]) -> Setting:
    """The setting that a match of `SETTING` found."""
    return match["name"], match["sign"], Decimal(match["digits"])


def _fits(shape: Shape, shown: Shape) -> bool:
    return len(shape) == len(shown) and all(
        item == other or not FIXED.fullmatch(item) for item, other in zip(shape, shown, strict=True)
    )
