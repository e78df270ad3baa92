"""Words are held to the examples under their own heading, and only where it has none to those around it.

`tests.checks.claims` says so in detail. Here a page is taken apart into what it says and what it shows, heading by
heading, with the fragments that it embeds put in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.checks.proofs import Proof, proof_of_code, proof_of_output, together
from tools.figures.descriptions import draw_page
from tools.pages.document import PROSE, Document, Kind, Part, labels
from tools.pages.embeds import find_embedded
from tools.project import TEXT, Project

NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.\s")


@dataclass(frozen=True)
class Placed:
    """A part of a page, or of a fragment that the page embeds.

    Args:
        path: the file that it stands in.
        part: the part.
    """

    path: Path
    part: Part


@dataclass
class Section:
    """What stands under one heading of a page, fragments put in.

    Args:
        level: of the heading; 0 before the first.
        id: of the heading.
        claims: the parts with words.
        proofs: what its examples show.
        files: the snippets and outputs that it embeds.
    """

    level: int
    id: str
    claims: list[Placed] = field(default_factory=list)
    proofs: list[Proof] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)


class Pages:
    """The pages of a project, each file read once.

    Args:
        project: whose.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.document = cache(Document.read)
        self.proof = cache(_proof_of_file)

    def meta(self, path: Path) -> list[Placed]:
        """Title and description of a page, as parts."""
        document = self.document(path)
        parts = (Part(Kind.PARAGRAPH, document.meta_line(key), text) for key, text in document.meta.items())
        return [Placed(path, part) for part in parts]

    def sections(self, language: str, path: Path) -> list[Section]:
        """The page from heading to heading, with the fragments that it embeds."""
        sections = [Section(0, "")]
        before: Part | None = None
        for placed in self._placed(language, path):
            part = placed.part
            if part.kind is Kind.HEADING:
                sections.append(Section(part.level, part.id))
            if part.kind is Kind.CODE:
                sections[-1].proofs += self._proofs(part, before)
                paths = (self.project.snippets / name for name in part.embeds)
                sections[-1].files += [path for path in paths if path.is_file()]
            if words(part, before):
                sections[-1].claims.append(placed)
            sections[-1].claims += self._figures(placed)
            before = part
        return sections

    def _placed(self, language: str, path: Path, around: tuple[Path, ...] = ()) -> Iterator[Placed]:
        figures = draw_page(self.project, language, path)[0]  # those that cannot be drawn stop the build
        for part in self.document(path).parts:
            yield Placed(path, part)
            for name in part.embeds if part.kind is Kind.EMBED else ():
                if name in figures:
                    yield Placed(path, Part(Kind.HTML, part.line, figures[name]))
                found = find_embedded(self.project, language, name)
                if found and found.is_relative_to(self.project.docs(language)) and found not in (path, *around):
                    yield from self._placed(language, found, (path, *around))

    def _proofs(self, part: Part, before: Part | None) -> Iterator[Proof]:
        """What a code block shows: the snippets that it embeds, or code in place, which is run as well."""
        for name in part.embeds:
            path = self.project.snippets / name
            if path.is_file():
                yield self.proof(path)
        if part.language == "python":
            yield proof_of_code(part.text)
        elif _is_output(part, before):
            yield proof_of_output(part.text)

    def _figures(self, placed: Placed) -> Iterator[Placed]:
        """The words in the drawings that a part shows as images."""
        for _, target in placed.part.images:
            figure = placed.path.parent / target
            if figure.suffix == ".svg" and figure.is_file():
                text = "\n".join(labels(figure.read_text(TEXT)))
                yield Placed(placed.path, Part(Kind.PARAGRAPH, placed.part.line, text))


def words(part: Part, before: Part | None = None) -> str:
    """What a part says to the reader; empty where that is nothing to be shown."""
    if part.kind in PROSE:
        return NUMBERED.sub("", part.text)
    if part.kind is Kind.HTML:
        return "\n".join(part.labels)
    if part.language == "text" and not part.embeds and not _is_output(part, before):
        return part.text
    return ""


def _is_output(part: Part, before: Part | None) -> bool:
    """Whether the block is the output of the code above it: then another check compares the two."""
    return part.language == "text" and before is not None and before.language == "python"


def in_reach(sections: list[Section], number: int) -> Proof | None:
    """What counts for a section: its own examples, or those below it, or those of the nearest section around it.

    Returns:
        None where none of these has an example: then the whole page counts.
    """
    for around in widening(sections, number):
        proofs = [proof for section in around for proof in section.proofs]
        if proofs:
            return together(proofs)
    return None


def widening(sections: list[Section], number: int) -> Iterator[list[Section]]:
    """What counts for a section, the nearest first: itself, with those below it, then each section around it, whole.

    The whole page is not among them.
    """
    yield [sections[number]]
    for level in range(sections[number].level, 0, -1):
        start = number
        while sections[start].level > level:
            start -= 1
        end = start + 1
        while end < len(sections) and sections[end].level > sections[start].level:
            end += 1
        yield sections[start:end]


def _proof_of_file(path: Path) -> Proof:
    text = path.read_text(TEXT)
    return proof_of_code(text) if path.suffix == ".py" else proof_of_output(text)
