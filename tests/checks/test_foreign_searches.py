"""Searches in readers' own words, typed into the real site: nearly all find their section, and none finds nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.checks.foreign import Foreign, is_ours, load, report
from tests.checks.search import Result, Search
from tools.pages import glossary as glossaries
from tools.project import HERE, LANGUAGES

KO, _ = LANGUAGES
SHARE = 0.95
"""Of the searches, how many must find their section among the first three results."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_readers_words_find_their_section(search_in: Callable[[str], Search], language: str) -> None:
    glossary = glossaries.load(HERE)
    kinds: dict[bool, list[Foreign]] = {False: [], True: []}
    for search in load(HERE):
        kinds[is_ours(glossary, search)].append(search)
    found = asked = 0
    for ours, searches in kinds.items():
        places, missed, nothing = report(search_in(language), language, searches)
        told = "\n".join(map(str, missed))
        asked += sum(places.values())
        found += sum(places.values()) - places.get(0, 0)
        print(f"{language}, ours {ours}: first {places.get(1, 0)}, among three {found} of {asked} so far\n{told}")
        assert nothing == []
        assert found >= SHARE * asked, told  # of those without any of our words, and then of all


def test_there_are_searches_enough_in_each_language_that_have_none_of_our_words() -> None:
    glossary = glossaries.load(HERE)
    typed = [search.language for search in load(HERE) if not is_ours(glossary, search)]
    assert len(typed) >= 200
    assert min(typed.count(language) for language in LANGUAGES) >= 80


@pytest.mark.parametrize(
    ("language", "words", "ours"),
    [
        ("ko", "LSTM 레이어 쌓기", True),
        ("ko", "히든 스테이트 초기값", False),
        ("en", "several layers", True),
        ("en", "multilayered lstm", False),
        ("en", "numstates", False),
    ],
)
def test_a_term_as_the_pages_write_it_is_ours(language: str, words: str, ours: bool) -> None:
    assert is_ours(glossaries.load(HERE), Foreign(1, language, words, ())) is ours


def test_an_answer_counts_only_where_a_reader_sees_it() -> None:
    search = Foreign(1, KO, "x", ("guides/stacking", "layers/lstm#units"))
    other = Result(("layers/gru/", "layers/gru/#units"), ("layers/lstm/#units",))
    assert search.place([other, Result(("layers/lstm/", "layers/lstm/#units"), ())]) == 1
    assert search.place([Result(("layers/gru/",), ()), Result(("guides/stacking/",), ("x/",))]) == 2
    assert search.place([Result(("layers/lstm/", "layers/lstm/#seed"), ())]) == 0
    assert search.place([Result(("layers/gru/",), ())] * 3 + [Result(("guides/stacking/",), ())]) == 0
