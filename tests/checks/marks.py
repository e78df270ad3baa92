"""What is said of cuDNN was read and not run, and says so: every section that speaks of it carries one mark.

For a writer: a section with cuDNN in its prose links to `guides/speed.md#cudnn-source`, in the words of `MARK`. There
stands what the mark means. `use_cudnn` in code is an argument, which a CPU shows, and needs no mark; nor do headings.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.checks.scopes import Pages, Placed, Section, words
from tools.pages.document import INLINE_CODE, LINK, Kind
from tools.pages.embeds import pages_and_fragments
from tools.problems import Problem
from tools.project import LANGUAGES, Project

CLAIM = "cuDNN"
PLACE = "#cudnn-source"
"""The section of the guide to speed that says what was read and what was run."""

MARK = {"en": "read in Keras' source", "ko": "Keras 소스에서 확인"}


def problems(project: Project) -> list[Problem]:
    """Sections that speak of cuDNN without the mark, and marks in other words.

    Args:
        project: whose pages are read, with the fragments that they embed.

    Returns:
        The faults, each at the first word of cuDNN, or at the link.
    """
    pages = Pages(project)
    found: set[Problem] = set()
    for language in LANGUAGES:
        for path in pages_and_fragments(project, language):
            if path.is_relative_to(project.docs(language) / "_fragments"):
                continue
            for section in pages.sections(language, path):
                found |= set(_of_section(project, language, section))
    return sorted(found)


def _of_section(project: Project, language: str, section: Section) -> Iterator[Problem]:
    claims = [placed for placed in section.claims if placed.part.kind is not Kind.HEADING]
    marks = [(placed, link) for placed in claims for link in _links(placed) if link[1].endswith(PLACE)]
    for placed, (text, _) in marks:
        if text != MARK[language]:
            yield _problem(project, placed, f"{text!r} leads to {PLACE}: write {MARK[language]!r}")
    spoken = [placed for placed in claims if CLAIM in _plain(placed)]
    if spoken and not marks and f"#{section.id}" != PLACE:
        message = (
            f"{CLAIM} under #{section.id} without its mark: write ([{MARK[language]}](…speed.md{PLACE})) behind it"
        )
        yield _problem(project, spoken[0], message)


def _links(placed: Placed) -> list[tuple[str, str]]:
    return [(match["text"], match["target"]) for match in LINK.finditer(words(placed.part))]


def _plain(placed: Placed) -> str:
    """The words without code and without addresses, which may name cuDNN as an argument."""
    return INLINE_CODE.sub("", LINK.sub(lambda match: match["text"], words(placed.part)))


def _problem(project: Project, placed: Placed, message: str) -> Problem:
    path: Path = placed.path
    return Problem(project.relative(path), placed.part.line, message)
