"""Messages that no example ends with are read from both lists, and a bad entry is named with its line."""

from __future__ import annotations

import pytest

from tools.pages.pasted import MESSAGES, QUESTIONS, pasted
from tools.problems import Problems
from tools.project import Project


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
