"""The words of all sections, in small files: who searches fetches those with these words, not the text of the site.

A line of a file is a word and where it stands: sections by number, each with the places of the word in it, as
differences in base 36 (`lstm 3.0.5 1.2`: in section 3 at 0 and 5, in section 4 at 2). The words are sorted, so that all
that begin alike stand together. `search-worker.js` reads it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

WORD = re.compile(r"[a-z0-9]+|[가-힣]+")
TAG = re.compile(r"<[^>]*>|&[A-Za-z0-9_]+;")
ALONE = (
    "은 는 이 가 을 를 의 에 로 으로 와 과 도 만 에서 에게 부터 까지 보다 처럼 마다 하고 이나 나 들 "
    "에는 에도 에만 에서는 에서도 에서만 에서의 에서나 에게는 로는 로도 로만 로서 로써 으로는 으로도 으로만 "
    "으로서 와는 와도 와의 과는 과의 까지는 까지도 까지만 부터는 보다는 보다도 처럼은 마다의 만의 만으로 만이 "
    "만을 들은 들이 들의 들을 이라 이라는 라는 이라고 라고 이라도 라도 이라면 라면 이다 이며 이고 "
    "인데 인지 이면 이지만 이거나 이므로 입니다 인가요 이나요"
)
"""Particles, alone and in chains, that stand by themselves behind a Latin name: `LSTM에서는`."""

PARTICLE = (
    "(?<=[가-힣]{2})(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|까지|부터|보다|인가요|하나요|나요|나)$"
)
EMPTY = (
    "a an and are as at be been but by can cannot do does for from has have how i if in into is it its may me must my "
    "of on or so than that the them then there this to us use used using was were what when where which while why will "
    "with you your 뭐 뭔가요"
)
"""Words that nobody looks for: they have no line, and no place is counted for them."""

TAKEN_APART = {"tag": TAG.pattern, "word": WORD.pattern, "alone": ALONE, "particle": PARTICLE, "empty": EMPTY}
"""What the browser is told, which takes a query apart in the same way."""

OFTEN = 6
"""Places of a word that are told of one section: one that has it more often is about it in any case."""

SIZE = 4_000
"""Characters of a file: two kilobytes as they are sent. A message that is pasted asks for a dozen of them."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def words(text: str) -> list[str]:
    """The words of a text by which a section is found: without tags, without particles, without words that say nothing.

    Args:
        text: HTML.
    """
    alone, empty = set(ALONE.split()), set(EMPTY.split())
    found = (word for word in WORD.findall(TAG.sub(" ", text).lower()) if word not in alone)
    return [word for word in (re.sub(PARTICLE, "", each) for each in found) if word not in empty]


def files(texts: Iterable[str]) -> dict[str, str]:
    """By the first word of each, the files.

    Args:
        texts: of the sections, by number.
    """
    places: defaultdict[str, dict[int, list[int]]] = defaultdict(dict)
    for number, text in enumerate(texts):
        for place, word in enumerate(words(text)):
            places[word].setdefault(number, []).append(place)
    made: dict[str, str] = {}
    first = ""
    for word in sorted(places):
        if not first or len(made[first]) > SIZE:
            first = word
            made[first] = "\n"
        made[first] += f"{word} {_line(places[word])}\n"
    return made


def _line(places: dict[int, list[int]]) -> str:
    """Where a word stands."""
    parts, before = [], 0
    for number, here in places.items():
        steps = [number - before, *(b - a for a, b in zip([0, *here], here[:OFTEN], strict=False))]
        parts.append(".".join(map(_short, steps)))
        before = number
    return " ".join(parts)


def _short(number: int) -> str:
    """A number in base 36."""
    text = DIGITS[number % 36]
    while number := number // 36:
        text = DIGITS[number % 36] + text
    return text
