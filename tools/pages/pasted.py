"""Messages that readers paste and that no example ends with: which section answers each.

Two lists hold them: that of readers' questions (`pasted`), whose form `tests.checks.questions` holds, and
`docs/_meta/messages.yml`, whose form is held here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from tools.pages.entries import entries, text_of
from tools.problems import Problem, Problems
from tools.project import Project

QUESTIONS = "docs/_meta/questions.yml"
MESSAGES = "docs/_meta/messages.yml"

KEYS = ("message", "seen", "answers")
ANSWER = re.compile(r"[a-z0-9/-]+#[\w-]+", re.ASCII)


@dataclass(frozen=True)
class Pasted:
    """One message.

    Args:
        file: the list that holds it.
        line: where it stands there.
        message: as it is pasted.
        answers: the sections that answer, such as `layers/lstm#units`, the best first.
        seen: the file that records it or the address that shows it; empty where a question holds it.
    """

    file: str
    line: int
    message: str
    answers: tuple[str, ...]
    seen: str = ""


def pasted(project: Project) -> list[Pasted]:
    """All of them, those of the list of messages first; none of a list that a project has not.

    Args:
        project: holds the lists.

    Raises:
        Problems: an entry of the list of messages is not as it must be.
    """
    found: list[Pasted] = []
    wrong: list[Problem] = []
    if (project.root / MESSAGES).is_file():
        for node in entries(project, MESSAGES, "messages"):
            made = _entry(node)
            (found if isinstance(made, Pasted) else wrong).append(made)  # type: ignore[arg-type]
    if wrong:
        raise Problems(wrong)
    if (project.root / QUESTIONS).is_file():
        for node in entries(project, QUESTIONS, "questions"):
            values = {text_of(key): value for key, value in getattr(node, "value", [])}
            answers = tuple(_texts(values.get("answers")))
            messages = values.get("pasted")
            for each in messages.value if isinstance(messages, yaml.SequenceNode) else []:
                found.append(Pasted(QUESTIONS, each.start_mark.line + 1, text_of(each), answers))
    return found


def _entry(node: yaml.Node) -> Pasted | Problem:
    """One entry of the list of messages, or what is wrong with it."""
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        return Problem(MESSAGES, line, f"is no message: write its {', '.join(KEYS)}")
    values = {text_of(key): value for key, value in node.value}
    if unknown := [name for name in values if name not in KEYS]:
        return Problem(MESSAGES, line, f"has no key {unknown[0]!r}: write {', '.join(KEYS)}")
    for name in ("message", "seen"):
        if name not in values or not text_of(values[name]):
            return Problem(MESSAGES, line, f"lacks its {name}: write it as text")
    answers = tuple(_texts(values.get("answers")))
    if not answers or not all(ANSWER.fullmatch(answer) for answer in answers):
        return Problem(MESSAGES, line, "lacks its answers: write a list such as [errors/lstm#mistake-2d]")
    return Pasted(MESSAGES, line, text_of(values["message"]), answers, text_of(values["seen"]))


def _texts(node: yaml.Node | None) -> list[str]:
    """The texts of a list; none where it is not one."""
    return [text_of(each) for each in node.value] if isinstance(node, yaml.SequenceNode) else []
