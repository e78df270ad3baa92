"""The words of the site are judged as readers see them: without code, addresses and marks, each with its line.

`language`, `spelling` and `terms` read the pages through it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tools.pages.document import COMMENT, INLINE_CODE, ITEM, LINK, PROSE, Document, Kind, Part, page_text
from tools.pages.embeds import EMBED, pages_and_fragments
from tools.project import Project

CODE = "\ufffc"
"""Stands for a code span, a formula, an address or a foreign title: something is there, but no word."""

SPACE = " "

FRAGMENTS = "_fragments"
"""The folder of a language in which texts lie that pages embed."""

_TITLE = re.compile(r"title=\"([^\"]*)\"")
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (COMMENT, ""),
    (LINK, "text"),
    (re.compile(r"<https?://[^>]*>|https?://\S+[\w/]|\$[^$\s](?:[^$]*[^$\s])?\$"), CODE),
    (re.compile(r"<br\s*/?>|&[a-z]+;"), SPACE),
    (re.compile(r"</?[a-zA-Z][^>]*>|\{[:\s]*[.#][^}]*\}|(?<!\S):[a-z][a-z0-9-]*:(?!\S)|^>\s*"), ""),
    (re.compile(r"(?<![*\w])([*_])(?![*_\s])[^*_가-힣]*[^*_가-힣\s]\1(?![*A-Za-z\d_])"), CODE),
    (re.compile(r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}"), ""),
    (re.compile(r"\\(?=[|*_<>$\[\]])"), ""),
)
"""What is not a word, in the order in which it is taken out, and what takes its place: a text, or a named group."""


class Place(Enum):
    """Where words stand; a sentence must be whole in some places and not in others."""

    META = "front matter"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "list item"
    CELL = "table cell"
    TITLE = "title"
    CAPTION = "caption"


@dataclass(frozen=True)
class Words:
    """Words that belong together: a paragraph, a list item, one cell.

    Args:
        path: the file that they stand in.
        place: what they are part of.
        text: the words, every code span replaced by `CODE`.
        lines: the line of each character.
    """

    path: Path
    place: Place
    text: str
    lines: tuple[int, ...]

    def line(self, offset: int = 0) -> int:
        """The line of a character of the text."""
        return self.lines[min(offset, len(self.lines) - 1)]


def files(project: Project, language: str) -> list[Path]:
    """Every page, notebook and fragment of a language."""
    return pages_and_fragments(project, language)


def is_fragment(path: Path) -> bool:
    """Whether a file is embedded in pages rather than a page."""
    return FRAGMENTS in path.parts


def words(path: Path) -> Iterator[Words]:
    """The words of one file, without what it embeds, in order."""
    document = Document.read(path)
    yield from _meta(path)
    lines = document.text.splitlines()
    for part in document.parts:
        yield from _of_part(path, lines, part)


def links(path: Path) -> Iterator[tuple[int, str]]:
    """The text of each link of one file, its code spans replaced by `CODE`, with its line; pictures are none."""
    document = Document.read(path)
    lines = document.text.splitlines()
    for part in document.parts:
        if part.kind not in PROSE:
            continue
        whole = part.kind in (Kind.PARAGRAPH, Kind.ITEM)
        numbers = _lines_of(lines, part) if whole else [part.line] * len(part.text)
        text, numbers = _replace(part.text, numbers, INLINE_CODE, CODE)
        for link in LINK.finditer(text):
            if not link["image"]:
                yield numbers[link.start()], link["text"]


def read_through(project: Project, language: str, path: Path) -> Iterator[Words]:
    """The words of a page in the order in which they are read, those of embedded fragments included.

    Args:
        project: where the fragments are.
        language: whose fragments are meant.
        path: the page.

    Yields:
        The words; each names the file in which it is written. What tools generate and what is not there is left out.
    """
    lines = page_text(path).splitlines()
    for found in _with_embeds(path):
        if isinstance(found, Words):
            yield found
            continue
        embed = EMBED.match(lines[found.line - 1])
        fragment = project.docs(language) / embed["name"] if embed else path
        if fragment.is_file() and fragment != path:
            yield from read_through(project, language, fragment)


def _with_embeds(path: Path) -> Iterator[Words | Part]:
    document = Document.read(path)
    lines = document.text.splitlines()
    yield from _meta(path)
    for part in document.parts:
        if part.kind is Kind.EMBED:
            yield part
        yield from _of_part(path, lines, part)


def _meta(path: Path) -> Iterator[Words]:
    """The title and the description, which search engines and the reader's tab show."""
    lines = page_text(path).splitlines()
    if not lines or lines[0] != "---":
        return
    for number, line in enumerate(lines[1:], 2):
        if line == "---":
            return
        key, _, value = line.partition(":")
        if key in ("title", "description"):
            yield from _plain(path, Place.META, value.strip().strip("\"'"), number)


def _of_part(path: Path, lines: list[str], part: Part) -> Iterator[Words]:
    if part.kind is Kind.CODE:
        if title := _TITLE.search(part.info):
            yield from _plain(path, Place.TITLE, title[1], part.line)
    elif part.kind is Kind.ROW:
        row = INLINE_CODE.sub(CODE, part.text.strip())
        for cell in re.split(r"(?<!\\)\|", row)[1 : -1 if row.endswith("|") else None]:
            yield from _plain(path, Place.CELL, cell.strip(), part.line)
    elif part.kind in (Kind.PARAGRAPH, Kind.ITEM):
        place = Place.ITEM if part.kind is Kind.ITEM else Place.PARAGRAPH
        yield from _clean(path, place, part.text, _lines_of(lines, part))
    elif part.kind is Kind.HTML:
        for label in part.labels:
            before = part.text.partition(label.splitlines()[0])[0]
            yield from _plain(path, Place.CAPTION, label, part.line + before.count("\n"))
    elif part.kind in (Kind.HEADING, Kind.BLOCK):
        place = Place.HEADING if part.kind is Kind.HEADING else Place.TITLE
        yield from _plain(path, place, part.text, part.line)


def _plain(path: Path, place: Place, text: str, line: int) -> Iterator[Words]:
    yield from _clean(path, place, text, [line] * len(text))


def _lines_of(lines: list[str], part: Part) -> list[int]:
    """The line of each character of a paragraph or list item, which may go over several lines."""
    result: list[int] = []
    number = part.line
    marker = ITEM.match(lines[number - 1].strip()) if part.kind is Kind.ITEM else None
    missing = len(part.text) + (marker.end() if marker else 0)
    while len(result) < missing and number <= len(lines):
        result += [number] * (len(lines[number - 1].strip()) + 1)
        number += 1
    return result[missing - len(part.text) : missing]


def _clean(path: Path, place: Place, text: str, lines: list[int]) -> Iterator[Words]:
    """The words without marks; nothing where only marks are."""
    for pattern, replacement in ((INLINE_CODE, CODE), *_MARKS):
        text, lines = _replace(text, lines, pattern, replacement)
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if text.strip():
        yield Words(path, place, text[start:end], tuple(lines[start:end]))


def _replace(text: str, lines: list[int], pattern: re.Pattern[str], replacement: str) -> tuple[str, list[int]]:
    """Replace each match, or keep one group of it where the replacement names one."""
    kept, numbers, position = [], [], 0
    for match in pattern.finditer(text):
        kept.append(text[position : match.start()])
        numbers += lines[position : match.start()]
        if replacement in pattern.groupindex:
            start, end = match.span(replacement)
            kept.append(text[start:end])
            numbers += lines[start:end]
        else:
            kept.append(replacement)
            numbers += [lines[match.start()]] * len(replacement)
        position = match.end()
    return "".join((*kept, text[position:])), numbers + lines[position:]
