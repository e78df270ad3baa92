"""The same page in every language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools.pages.document import COMMENT, Document, Section
from tools.pages.embeds import pages_and_fragments
from tools.pages.notebook import SUFFIX
from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project


@dataclass(frozen=True)
class Page:
    """One page, notebook or fragment in one language.

    Args:
        project: owns the page.
        language: its language.
        name: its path in the folder of the language, without suffix.
    """

    project: Project
    language: str
    name: str

    @property
    def path(self) -> Path:
        """The file."""
        page = self.project.docs(self.language) / f"{self.name}.md"
        return page if page.is_file() else page.with_suffix(SUFFIX)

    @cached_property
    def document(self) -> Document:
        """Its parts."""
        return Document.read(self.path)

    @cached_property
    def sections(self) -> dict[str, Section]:
        """Its sections by the id of their heading; the text before the first heading has an empty one."""
        return {section.id: section for section in self.document.sections}

    @cached_property
    def hashes(self) -> dict[str, str]:
        """A short hash of what a reader sees of each section, by the id of its heading."""
        lines = self.document.text.splitlines()
        hashes = {}
        for id_, section in self.sections.items():
            text = COMMENT.sub("", "\n".join(lines[section.first - 1 : section.last]))
            seen = "\n".join(line.rstrip() for line in text.splitlines() if line.strip())
            if seen or section.heading:
                hashes[id_] = hashlib.sha256(seen.encode(TEXT)).hexdigest()[:10]
        return hashes

    def __str__(self) -> str:
        return self.project.relative(self.path)

    def problem(self, line: int, message: str) -> Problem:
        """A fault of the page."""
        return Problem(str(self), line, message)


def page_pairs(project: Project) -> Iterator[tuple[Page, ...]]:
    """Every page and fragment that stands in all languages, once a language."""
    names: list[set[str]] = []
    for language in LANGUAGES:
        docs = project.docs(language)
        paths = pages_and_fragments(project, language)
        names.append({path.relative_to(docs).with_suffix("").as_posix() for path in paths})
    for name in sorted(set.intersection(*names)):
        yield tuple(Page(project, language, name) for language in LANGUAGES)
