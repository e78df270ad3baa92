"""Messages that no example ends with: the list is well formed, each stands where it says, its sections are there."""

from __future__ import annotations

import re

import pytest

from tools.pages.pasted import MESSAGES, QUESTIONS, pasted
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project

GAP = re.compile(r"\s*…\s*")


def plain(text: str) -> str:
    """A text without what files escape, numbers and spacing."""
    return re.sub(r"\s+|\d+", " ", text.replace("\\", ""))


def test_every_message_of_the_list_stands_where_it_says() -> None:
    for each in pasted(HERE):
        if each.file != MESSAGES or each.seen.startswith("https://"):
            continue
        text = plain((HERE.root / each.seen).read_text("utf-8"))
        for part in GAP.split(each.message):
            assert plain(part).strip() in text, f"{each.file}:{each.line}: {each.seen} does not hold {part!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_that_answers_is_there(language: str) -> None:
    for each in pasted(HERE):
        for answer in each.answers:
            page, _, section = answer.partition("#")
            text = (HERE.docs(language) / f"{page}.md").read_text("utf-8")
            assert f"{{ #{section} }}" in text, f"{each.file}:{each.line}: {language}: no section {answer}"


def test_messages_of_questions_come_along(project: Project) -> None:
    path = project.root / QUESTIONS
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "- id: a\n  pasted:\n    - 'ValueError: no'\n  answers: [a#b]\n- id: b\n  answers: [a#c]\n", "utf-8"
    )
    (found,) = pasted(project)
    assert (found.message, found.answers, found.line) == ("ValueError: no", ("a#b",), 3)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- a\n", "messages.yml:1: is no message"),
        ("- {message: a, seen: b}\n", "messages.yml:1: lacks its answers"),
        ("\n- {message: a, answers: [a#b]}\n", "messages.yml:2: lacks its seen"),
        ("- {message: 3, seen: b, answers: [a#b]}\n", "lacks its message"),
        ("- {message: a, seen: b, answers: [no section]}\n", "lacks its answers"),
        ("- {message: a, seen: b, answers: [a#b], more: c}\n", "has no key 'more'"),
    ],
)
def test_a_bad_entry_is_named_with_its_line(project: Project, text: str, told: str) -> None:
    path = project.root / MESSAGES
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    with pytest.raises(Problems) as caught:
        pasted(project)
    assert told in str(caught.value)
