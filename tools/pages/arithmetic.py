"""Finds arithmetic that is written out in prose, and works it out: `4 × (3 × 8 + 3² + 3) = 144`.

What holds a name, such as `4 × units`, is a formula: it cannot be worked out, and that is no fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

NUMBER = r"(?<![A-Za-z_\d.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![A-Za-z_\d]|\.\d)"
"""A number in prose, without a sign; digits inside a name such as `float32` are none."""

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

TOKEN = re.compile(
    rf"""(?P<number>{NUMBER})(?:\s?(?:[A-Za-z]+|[가-힣]+)(?=\s*[×·*÷/+−=≈]))?  # `144개 + 180개`: the noun is skipped
    |(?P<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)
    |(?P<operator>\*\*|[×·*÷/+−–-])
    |(?P<bracket>[()])
    |(?P<equals>==?|≈)""",
    re.VERBOSE,
)
OPERATORS = {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-"}
CALL = re.compile(r"[A-Za-z_\])]$")


@dataclass(frozen=True)
class Token:
    """One sign of an arithmetic.

    Args:
        kind: `number`, `power`, `operator`, `bracket` or `equals`.
        text: as written, operators as Python writes them.
        start: where it begins in the text.
        end: where it ends, a noun behind a number included.
    """

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Arithmetic:
    """A run of numbers and operators.

    Args:
        text: as written.
        tokens: its signs.
        called: whether its first bracket is that of a call, such as the one of `f(3) = 4`.
    """

    text: str
    tokens: tuple[Token, ...]
    called: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the text that it was found in."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end

    @property
    def plain(self) -> str:
        """The same in every language: without spaces and nouns, `=` written in one way."""
        return "".join(token.text for token in self.tokens)

    @property
    def sides(self) -> list[tuple[Token, ...]]:
        """What stands between the equals signs; a bracket around the whole is left out."""
        sides: list[list[Token]] = [[]]
        for token in self.tokens:
            if token.kind == "equals":
                sides.append([])
            else:
                sides[-1].append(token)
        if _depth(sides[0]) > 0 and sides[0][0].text == "(":
            del sides[0][0]
        if _depth(sides[-1]) < 0 and sides[-1][-1].text == ")":
            del sides[-1][-1]
        return [tuple(side) for side in sides]

    @property
    def values(self) -> list[Fraction | None]:
        """What each side comes to; None where a name beside it makes it a formula."""
        first, *others = self.sides
        # A minus at the very beginning may belong to a name before it, such as that of `units − 3 + 1 = 7`.
        open_ended = self.called or (bool(first) and first[0].text == "-")
        return [None if open_ended else _value(first), *map(_value, others)]

    @property
    def operands(self) -> list[Token]:
        """The numbers that something is reckoned from: those of every side with an operator."""
        worked = [side for side in self.sides if len(side) > 1]
        return [token for side in worked for token in side if token.kind == "number"]

    @property
    def results(self) -> list[Token]:
        """The numbers that stand alone on their side of an equals sign."""
        return [side[0] for side in self.sides if len(side) == 1 and side[0].kind == "number"]

    @property
    def is_worked_out(self) -> bool:
        """Whether two of its sides can be compared."""
        return sum(value is not None for value in self.values) > 1

    @property
    def fault(self) -> str | None:
        """Which equation of it is wrong and what would be right, or None."""
        signs = [token.text for token in self.tokens if token.kind == "equals"]
        for sign, (left, right), (_, side) in zip(signs, pairwise(self.values), pairwise(self.sides), strict=True):
            if left is None or right is None:
                continue
            if sign == "≈":
                left = Fraction(round(left, _places(side)))
            if left != right:
                return f"{self.text}: the left side comes to {_shown(left)}, not {_shown(right)}"
        return None


def arithmetics(text: str) -> Iterator[Arithmetic]:
    """Every run of at least two numbers with an operator or an equals sign between them, in order."""
    run: list[Token] = []
    for match in [*TOKEN.finditer(text), None]:
        if run and (match is None or text[run[-1].end : match.start()].strip()):
            if _is_arithmetic(run):
                first, last = run[0], run[-1]
                called = first.text == "(" and bool(CALL.search(text[: first.start]))
                yield Arithmetic(text[first.start : last.end], tuple(run), called)
            run = []
        if match:
            kind = match.lastgroup or ""
            token = match[kind]
            token = OPERATORS.get(token, "=" if token == "==" else token)
            run.append(Token(kind, token, match.start(), match.end()))


def _is_arithmetic(run: list[Token]) -> bool:
    """Two numbers, and between them more than the dash of `3–5` or the slash of `3/24`."""
    told = any(token.kind in ("equals", "power") or token.text in ("*", "+", "**") for token in run)
    return told and sum(token.kind == "number" for token in run) > 1


def _depth(tokens: list[Token]) -> int:
    return sum({"(": 1, ")": -1}.get(token.text, 0) for token in tokens)


def _places(side: tuple[Token, ...]) -> int:
    return len(side[0].text.partition(".")[2])


def _shown(value: Fraction) -> str:
    return f"{value.numerator / value.denominator:.10g}"


def _value(side: tuple[Token, ...]) -> Fraction | None:
    """What the signs come to, or None where they are no whole expression."""
    reader = _Reader(side)
    try:
        value = reader.sum()
    except (IndexError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return value if reader.at == len(side) else None


class _Reader:
    """Reads an expression from left to right.

    Args:
        tokens: its signs.
    """

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.at = 0

    def sum(self) -> Fraction:
        value = self.product()
        while self._next("+", "-"):
            sign = self._take().text
            value = value + self.product() if sign == "+" else value - self.product()
        return value

    def product(self) -> Fraction:
        value = self.power()
        while self._next("*", "/"):
            sign = self._take().text
            value = value * self.power() if sign == "*" else value / self.power()
        return value

    def power(self) -> Fraction:
        value = self.atom()
        if self._next("**"):
            self._take()
            return self._raised(value, self.power())
        if self.at < len(self.tokens) and self.tokens[self.at].kind == "power":
            return self._raised(value, Fraction(int(self._take().text.translate(SUPERSCRIPTS))))
        return value

    def atom(self) -> Fraction:
        token = self._take()
        if token.text == "(":
            value = self.sum()
            if self._take().text != ")":
                raise ValueError
            return value
        if token.text == "-":
            return -self.atom()
        if token.kind != "number":
            raise ValueError
        return Fraction(Decimal(token.text.replace(",", "")))

    def _raised(self, value: Fraction, exponent: Fraction) -> Fraction:
        if exponent.denominator != 1 or abs(exponent) > 99:
            raise ValueError
        return value**exponent.numerator

    def _next(self, *signs: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at].text in signs

    def _take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]
