"""Pages use one word for each concept, that of the glossary, and a Korean page gives the English of a term once.

The first use of a term counts in reading order, fragments included, wherever a reader reads on: in paragraphs, list
items, captions and table cells, head rows included. Headings, titles and the front matter do not count: a heading
with an English word in brackets reads badly, and is repeated in the table of contents.

A page called `glossary.md` is left alone: it shows the forms that are not used.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.checks.prose import Place, files, is_fragment, read_through, words
from tools.pages.glossary import Glossary, load
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, Project

EXEMPT = "glossary.md"

UNCOUNTED = (Place.META, Place.HEADING, Place.TITLE)
"""Where a term may stand without its English, and is not introduced."""


def problems(project: Project) -> list[Problem]:
    """Forms that are not used here, and terms that a Korean page introduces late, twice or not at all.

    Args:
        project: whose pages and glossary are read.

    Returns:
        The faults; those of the glossary alone where it has any.
    """
    try:
        glossary = load(project)
    except Problems as error:
        return error.problems
    found: list[Problem] = []
    for language in LANGUAGES:
        for path in files(project, language):
            if path.name == EXEMPT:
                continue
            found += _misused(project, glossary, language, path)
            if language == "ko" and not is_fragment(path):
                found += _introductions(project, glossary, path)
    return sorted(set(found))


def _misused(project: Project, glossary: Glossary, language: str, path: Path) -> Iterator[Problem]:
    for each in words(path):
        for offset, form, term in glossary.misused(language, each.text):
            names = f"{term.word(language)} ({term.en if language == 'ko' else term.ko})"
            yield Problem(project.relative(path), each.line(offset), f"{form!r}: the word of the glossary is {names}")


def _introductions(project: Project, glossary: Glossary, page: Path) -> Iterator[Problem]:
    """First uses without the English word, and further uses with it."""
    first: dict[str, str] = {}
    for each in read_through(project, "ko", page):
        if each.place in UNCOUNTED:
            continue
        for offset, has_english, term in glossary.introductions(each.text):
            path, line = project.relative(each.path), each.line(offset)
            where = "this page" if each.path == page else project.relative(page)
            if term.ko not in first:
                first[term.ko] = f"{path}:{line}"
                if term.gloss and not has_english:
                    message = f"first use of {term.afterwards!r} on {where}: write {term.introduced}, here or earlier"
                    yield Problem(path, line, message)
            elif has_english:
                message = f"{term.introduced} again on {where}, used first at {first[term.ko]}"
                yield Problem(path, line, f"{message}: write {term.afterwards}")
