"""Pages and sections say the words that readers look for, and say what to do before they show what is folded.

For a writer: *a title names the layer, a section that folds its code tells the answer first, and a Korean section on a
regularizer says 규제, the word of the textbooks.*
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tests.checks.prose import Place, files, read_through
from tools.pages.document import Document, Kind, page_text
from tools.problems import Problem
from tools.project import LANGUAGES, Project

TITLED = ("guides", "tutorials")
"""Folders whose pages are found by a search for a layer; those of other folders are called after one."""

LAYER = re.compile(r"LSTM|GRU|RNN")

REGULARIZER = re.compile(r"^#+ `\w*_regularizer`")
SAID = "규제"
"""What Korean textbooks call regularization; pages say 벌점 for what it adds to the loss."""


def problems(project: Project) -> list[Problem]:
    """Titles without a layer, headings over folded code alone, and Korean sections on regularizers without 규제.

    Args:
        project: whose pages are read.

    Returns:
        The faults, each at its title or heading.
    """
    found = []
    for language in LANGUAGES:
        for path in files(project, language):
            folder = path.relative_to(project.docs(language)).parts[0]
            faults = [*_folded(path)]
            if folder in TITLED:
                faults += _title(path)
            if folder == "layers" and language == "ko":
                faults += _regularizers(project, path)
            found += [Problem(project.relative(path), line, message) for line, message in faults]
    return found


def _title(path: Path) -> Iterator[tuple[int, str]]:
    """The title of the front matter or of a notebook, where it names no layer."""
    for number, line in enumerate(page_text(path).splitlines(), 1):
        if line.startswith("title:"):
            title = line.removeprefix("title:").strip().strip("\"'")
            if not LAYER.search(title):
                yield number, f"{title!r}: a title names the layer that readers search for, such as LSTM"
            return


def _folded(path: Path) -> Iterator[tuple[int, str]]:
    parts = Document.read(path).parts
    for part, following in pairwise(parts):
        if part.kind is Kind.HEADING and following.kind is Kind.BLOCK and following.info.startswith("details"):
            yield part.line, f"{part.text!r} stands over folded code alone: say in a sentence what to do"


def _regularizers(project: Project, page: Path) -> Iterator[tuple[int, str]]:
    """Headings of regularizers under which the word is missing, fragments included."""
    lines = page_text(page).splitlines()
    missing = 0
    for each in read_through(project, "ko", page):
        if each.place is Place.HEADING and each.path == page:
            if missing:
                yield missing, _without(lines, missing)
            missing = each.line() if REGULARIZER.match(lines[each.line() - 1]) else 0
        elif SAID in each.text:
            missing = 0
    if missing:
        yield missing, _without(lines, missing)


def _without(lines: list[str], number: int) -> str:
    return f"{lines[number - 1].split()[1]} without {SAID}: readers search for it"
