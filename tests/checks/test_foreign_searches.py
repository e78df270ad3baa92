"""Searches in readers' own words, typed into the real site: nearly all find their section, and none finds nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.checks.foreign import Foreign, load, report
from tests.checks.search import Result, Search
from tools.project import HERE, LANGUAGES

KO, _ = LANGUAGES
SHARE = 0.95
"""Of the searches, how many must find their section among the first three results."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_readers_words_find_their_section(search_in: Callable[[str], Search], language: str) -> None:
    searches = load(HERE)
    places, missed, nothing = report(search_in(language), language, searches)
    told = "\n".join(map(str, missed))
    asked = sum(places.values())
    print(f"{language}: {asked} searches, first {places.get(1, 0)}, among three {asked - places.get(0, 0)}\n{told}")
    assert nothing == []
    assert asked - places.get(0, 0) >= SHARE * asked, told


def test_there_are_searches_enough_in_each_language() -> None:
    typed = [search.language for search in load(HERE)]
    assert len(typed) >= 200
    assert min(typed.count(language) for language in LANGUAGES) >= 80


def test_an_answer_counts_only_where_a_reader_sees_it() -> None:
    search = Foreign(1, KO, "x", ("guides/stacking", "layers/lstm#units"))
    other = Result(("layers/gru/", "layers/gru/#units"), ("layers/lstm/#units",))
    assert search.place([other, Result(("layers/lstm/", "layers/lstm/#units"), ())]) == 1
    assert search.place([Result(("layers/gru/",), ()), Result(("guides/stacking/",), ("x/",))]) == 2
    assert search.place([Result(("layers/lstm/", "layers/lstm/#seed"), ())]) == 0
    assert search.place([Result(("layers/gru/",), ())] * 3 + [Result(("guides/stacking/",), ())]) == 0
