"""The messages of the page of errors hold: Keras 2 says what is recorded, and what readers paste has proof."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.beyond.keras2 import Records, moved, run_all
from tools.engine.snippets import discover
from tools.pages.document import Document
from tools.pages.pasted import MESSAGES, Pasted, pasted
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, TEXT, Project

CHECKED = (
    "lstm/mistakes/two_dimensions_fails",
    "lstm/mistakes/return_sequence_fails",
    "guides/states/needs_batch_fails",
)
"""Programs that are run again on Keras 2: all of them take minutes, and have `make keras2-check`."""

GAP = re.compile(r"\s*…\s*")


def problems(project: Project) -> list[Problem]:
    """Records and lists that cannot be read, and pasted messages without proof or section.

    Args:
        project: holds the records, the list and the pages.
    """
    try:
        Records.read(project)
        listed = pasted(project)
    except Problems as error:
        return list(error.problems)
    return [problem for each in listed for problem in _unproved(project, each)]


def executed(project: Project) -> list[Problem]:
    """A few of the programs, run again: those that say otherwise than recorded."""
    chosen = [each for each in discover(project) if each.name.removeprefix("snippets/").removesuffix(".py") in CHECKED]
    return moved(Records.read(project), run_all(chosen))


def _unproved(project: Project, each: Pasted) -> Iterator[Problem]:
    if each.file != MESSAGES:
        return  # `tests.checks.questions` looks at the others
    if not each.seen.startswith("https://"):
        path = project.root / each.seen
        text = _plain(path.read_text(TEXT)) if path.is_file() else ""
        for part in GAP.split(each.message):
            if _plain(part).strip() not in text:
                yield Problem(each.file, each.line, f"{each.seen} does not hold {part!r}: copy it from there")
    for answer in each.answers:
        page, _, section = answer.partition("#")
        for language in LANGUAGES:
            path = project.docs(language) / f"{page}.md"
            if not path.is_file() or all(part.id != section for part in Document.read(path).headings):
                yield Problem(each.file, each.line, f"{answer} is no section in {language}: name one that answers")


def _plain(text: str) -> str:
    """A text without what files escape, numbers and spacing."""
    return re.sub(r"\s+|\d+", " ", text.replace("\\", ""))
