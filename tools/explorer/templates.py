"""Recovers templates from what was printed at sizes that cannot be confused, and fills them in for other sizes.

`(11, 7, 34)` becomes `({b}, {T}, {2U})`, and the shapes of all weights the sum `4FU+4UU+4U`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import prod

from tools.explorer.scripts import Sizes

LETTERS = {"b": "batch", "T": "timesteps", "F": "features", "U": "units", "D": "dense"}
"""What stands for a size; `answer.mjs` has the same."""

ORDER = "bTFUD"
"""How the letters of a product are ordered; in a sum, what is of the `Dense` comes last."""

MOST = 8
"""The largest multiple of a size that is looked for: an LSTM in both directions has eight times its units."""

NUMBER = re.compile(r"(?<!\w)\d+")
"""A number; not one in a name, such as `keras_tensor_7`."""

SLOT = re.compile(r"\{(\d*)([bTFUD])\}")


class Letters:
    """Knows which numbers stand for which size.

    Args:
        sizes: of which no small multiple is that of another.

    Raises:
        ValueError: they can be confused.
    """

    def __init__(self, sizes: Sizes) -> None:
        self._known: dict[int, tuple[int, str]] = {}
        for letter, name in LETTERS.items():
            for times in range(1, MOST + 1):
                before = self._known.setdefault(product := times * sizes[name], (times, letter))
                if before != (times, letter):
                    raise ValueError(
                        f"{product} is {before[0]} times {LETTERS[before[1]]} and {times} times {name}: {dict(sizes)}"
                    )

    def template(self, text: str) -> str:
        """The text with a slot in the place of each number that stands for a size."""
        return NUMBER.sub(lambda found: self._slot(found[0]), text)

    def _slot(self, number: str) -> str:
        times, letter = self._known.get(int(number), (0, ""))
        return f"{{{_times(times)}{letter}}}" if letter else number

    def sum_of(self, weights: Iterable[Sequence[int]]) -> str:
        """The number of parameters as a sum of products, from the shapes of all weights."""
        terms: Counter[str] = Counter()
        for shape in weights:
            pairs = [self._known.get(each, (each, "")) for each in shape]
            terms["".join(sorted((letter for _, letter in pairs), key=ORDER.index))] += prod(
                times for times, _ in pairs
            )
        ordered = sorted(terms.items(), key=lambda term: ("D" in term[0], -len(term[0]), term[0]))
        return "+".join(f"{_times(times) if letters else times}{letters}" for letters, times in ordered) or "0"


def _times(times: int) -> str:
    return "" if times == 1 else str(times)


def filled(template: str, sizes: Sizes) -> str:
    """A template with the sizes in its slots."""
    return SLOT.sub(lambda found: str(int(found[1] or 1) * sizes[LETTERS[found[2]]]), template)


def value_of(total: str, sizes: Sizes) -> int:
    """The value of a sum."""
    value = 0
    for term in total.split("+"):
        digits = NUMBER.match(term)
        letters = term[digits.end() :] if digits else term
        value += prod((sizes[LETTERS[letter]] for letter in letters), start=int(digits[0]) if digits else 1)
    return value
