"""What readers ask, typed into the search of the real site, finds the section that answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.checks import search as check
from tests.checks.questions import Question, load
from tests.checks.search import Result, Search, place
from tools.project import HERE, LANGUAGES

KO, _ = LANGUAGES
QUESTIONS = load(HERE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_words_of_a_question_find_its_section(
    search_in: Callable[[str], Search], language: str, question: Question
) -> None:
    assert [str(problem) for problem in check.problems(HERE, search_in(language), language, question)] == []


@pytest.mark.parametrize("words", ["", " ", "the", "+-~^*:", '"', "lstm:", "xyzzy~1^2", "가", "😀", "[^"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_typed_gets_an_answer(search_in: Callable[[str], Search], language: str, words: str) -> None:
    search = search_in(language)
    search.ask("keras")
    assert len(search.ask(words)) >= 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_digit_is_found(search_in: Callable[[str], Search], language: str) -> None:
    search = search_in(language)
    assert [digit for digit in "0123456789" if not search.ask(digit)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("lstm", "layers/lstm/"),
        ("GRU", "layers/gru/"),
        ("ConvLSTM2D", "layers/convlstm2d/"),
        ("convlstm3", "layers/convlstm3d/"),
        ("TimeDist", "layers/timedistributed/"),
        ("keras.layers.Bidirectional", "layers/bidirectional/"),
    ],
)
def test_a_class_is_found_by_its_name(search_in: Callable[[str], Search], language: str, words: str, page: str) -> None:
    assert search_in(language).ask(words)[0].shown[0] == page


def test_a_korean_word_is_found_with_any_particle(search_in: Callable[[str], Search]) -> None:
    search = search_in(KO)
    firsts = [search.ask(f"게이트{particle} 순서")[0].shown for particle in ("의", "는", "를", "")]
    assert len(set(firsts)) == 1


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("ltsm", "lstm"),  # two that change places
        ("maskign", "masking"),
        ("recurrent_dropuot", "recurrent_dropout"),
        ("bidirectinal", "bidirectional"),  # one left out
        ("TimeDistributted", "timedistributed"),  # one too many
        ("recurrant_dropout", "recurrent_dropout"),  # another
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_of_the_fingers_finds_what_was_meant(
    search_in: Callable[[str], Search], language: str, slip: str, meant: str
) -> None:
    search = search_in(language)
    search.ask("keras")
    found, said = search.ask(slip), search.page.locator(".search-said")
    expect(said).to_contain_text(meant)
    assert search.ask(meant) == found != []
    expect(said).to_be_empty()


# Where a reader sees a section.

PAGES = [
    Result((f"{name}/", f"{name}/#top"), (f"{name}/#2", f"{name}/#3", f"{name}/#4", f"{name}/#5")) for name in "abcdef"
]


@pytest.mark.parametrize(
    ("wanted", "number"),
    [("a/#top", 1), ("e/#top", 5), ("f/#top", 0), ("b/", 2), ("a/#4", 1), ("a/#5", 0), ("b/#2", 0), ("z/", 0)],
)
def test_a_section_is_seen_at_its_place(wanted: str, number: int) -> None:
    assert place(PAGES, {wanted}) == number


def test_nothing_is_seen_where_nothing_is_found() -> None:
    assert place([], {"a/"}) == 0


def test_words_that_find_nothing_are_named(search_in: Callable[[str], Search]) -> None:
    question = Question(7, "lost", "없는낱말", "xyzzy", ("layers/lstm#units",))
    for language in LANGUAGES:
        (problem,) = check.problems(HERE, search_in(language), language, question)
        assert str(problem).startswith("docs/_meta/questions.yml:7: lost: ")
        assert problem.message.endswith(f"finds none of its sections in {language}, but nothing")
