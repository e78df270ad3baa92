"""The words of the figures are the same in both languages, and those of the pages."""

from __future__ import annotations

import contextlib
import re

import pytest

from tests.checks import language, spelling, terms
from tests.figures.gallery import drawn
from tests.support.spoiling import write
from tools.figures.kinds import KINDS
from tools.figures.wording import LABELS, SENTENCES, TITLES
from tools.project import HERE, LANGUAGES, Project


@pytest.mark.parametrize("table", [TITLES, LABELS, SENTENCES], ids=["titles", "labels", "sentences"])
def test_each_language_has_the_same_words(table: dict[str, dict[str, str]]) -> None:
    ko, en = (table[code] for code in LANGUAGES)
    assert ko.keys() == en.keys()
    for key in ko:
        assert sorted(re.findall(r"\{\w+\}", ko[key])) == sorted(re.findall(r"\{\w+\}", en[key])), key


def test_every_kind_has_a_title() -> None:
    assert TITLES["en"].keys() == KINDS.keys()


def test_the_words_are_those_of_the_pages(gallery: Project, project: Project) -> None:
    write(project, "docs/_meta/glossary.yml", (HERE.root / "docs/_meta/glossary.yml").read_text("utf-8"))
    write(project, spelling.WORDS, (HERE.root / spelling.WORDS).read_text("utf-8"))
    for code in LANGUAGES:
        texts = [text for figure in drawn(gallery, code).values() for text in figure.words("desc")]
        texts.append("\n".join(f"- {word}" for word in LABELS[code].values()))
        write(project, f"docs/{code}/words.md", "# Words { #words }\n\n" + "\n\n".join(texts) + "\n")
    found = [*language.problems(project), *terms.problems(project)]
    with contextlib.suppress(spelling.Missing):
        found += spelling.korean_problems(project)
    introductions = ("first use of", " again on this page")  # those are for pages; a figure has no room for them
    assert [str(one) for one in found if not any(sign in one.message for sign in introductions)] == []
