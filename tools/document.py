"""Takes a page apart: which headings, paragraphs, tables, code blocks and embeds it has, and where.

It knows the Markdown that this project writes, and only that: fenced code, `///` blocks, tables with pipes,
headings with an id, one embed a line. It renders nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from tools.pages import EMBED
from tools.project import TEXT

FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<text>.*?)(?:\s+\{\s*#(?P<id>[^\s}]+)\s*\})?\s*$")
DIVIDER = re.compile(r"^\s*\|?[\s:|-]+\|[\s:|-]*$")
ITEM = re.compile(r"^\s*(?:[-*+]|\d+\.)\s+")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
INLINE_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
LINK = re.compile(r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")


class Kind(Enum):
    """What a part of a page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "list item"
    ROW = "table row"
    CODE = "code block"
    EMBED = "embed"
    BLOCK = "/// block"
    END = "/// end"
    HTML = "html"
    COMMENT = "comment"
    ATTRIBUTES = "attributes"


PROSE = (Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.ROW, Kind.BLOCK)
"""Parts that hold words for the reader."""


@dataclass(frozen=True)
class Part:
    """One part of a page.

    Args:
        kind: what it is.
        line: its first line, counted from 1.
        text: its words or code; of a heading without marks and id, of a row with its pipes.
        level: of a heading, 1 to 6; 0 elsewhere.
        id: of a heading; empty where none is written.
        info: of a code block, what follows the fence; of a `///` block, its type.
    """

    kind: Kind
    line: int
    text: str
    level: int = 0
    id: str = ""
    info: str = ""

    @property
    def inline_code(self) -> list[str]:
        """The code spans, in order."""
        return [match[2].strip() for match in INLINE_CODE.finditer(self.text)] if self.kind in PROSE else []

    @property
    def links(self) -> list[tuple[str, str]]:
        """Text and target of each link, in order; images are left out."""
        return [(m["text"], m["target"]) for m in LINK.finditer(self.text) if not m["image"]] if self.words else []

    @property
    def words(self) -> str:
        """The text as a reader reads it, code spans left out; empty for what is not prose."""
        if self.kind not in PROSE:
            return ""
        return LINK.sub(lambda match: match["text"], INLINE_CODE.sub(" ", self.text))

    @property
    def cells(self) -> list[str]:
        """Of a table row, its cells."""
        return [cell.strip() for cell in self.text.strip().strip("|").split("|")] if self.kind is Kind.ROW else []


@dataclass(frozen=True)
class Document:
    """One page or fragment.

    Args:
        text: its whole content.
    """

    text: str

    @classmethod
    def read(cls, path: Path) -> Document:
        """Read a file."""
        return cls(path.read_text(TEXT))

    @cached_property
    def meta(self) -> dict[str, str]:
        """The front matter: one `key: value` a line."""
        lines = self.text.splitlines()
        pairs = (line.partition(":") for line in lines[1 : self._body - 1])
        return {key.strip(): value.strip().strip('"') for key, colon, value in pairs if colon}

    @cached_property
    def _body(self) -> int:
        """How many lines the front matter takes."""
        lines = self.text.splitlines()
        if not lines or lines[0] != "---" or "---" not in lines[1:]:
            return 0
        return lines.index("---", 1) + 1

    @cached_property
    def parts(self) -> list[Part]:
        """Everything on the page, in order."""
        return list(_parts(self.text.splitlines(), self._body))

    @property
    def headings(self) -> list[Part]:
        """The headings, in order."""
        return [part for part in self.parts if part.kind is Kind.HEADING]

    @property
    def prose(self) -> list[Part]:
        """The parts that hold words for the reader, in order."""
        return [part for part in self.parts if part.kind in PROSE]

    @property
    def embeds(self) -> list[tuple[int, str]]:
        """Line and name of everything embedded, inside code blocks or outside."""
        lines = enumerate(self.text.splitlines(), 1)
        return [(number, found["name"]) for number, line in lines if (found := EMBED.match(line))]

    def under(self, heading: Part) -> list[Part]:
        """What stands between a heading and the next one, of whatever level."""
        start = self.parts.index(heading) + 1
        rest = self.parts[start:]
        end = next((n for n, part in enumerate(rest) if part.kind is Kind.HEADING), len(rest))
        return rest[:end]


def _parts(lines: list[str], start: int) -> Iterator[Part]:
    number = start
    while number < len(lines):
        line = lines[number]
        first = number + 1
        number += 1
        if not line.strip():
            continue
        if fence := FENCE.match(line):
            body, number = _until_closed(lines, number, fence["mark"])
            yield Part(Kind.CODE, first, "\n".join(body), info=fence["info"].strip())
        elif line.lstrip().startswith("<!--"):
            while "-->" not in lines[number - 1] and number < len(lines):
                number += 1
            yield Part(Kind.COMMENT, first, "\n".join(lines[first - 1 : number]))
        elif line.lstrip().startswith("///"):
            kind, _, title = line.strip().strip("/").partition("|")
            yield Part(Kind.BLOCK if kind.strip() else Kind.END, first, title.strip(), info=kind.strip())
        elif EMBED.match(line):
            yield Part(Kind.EMBED, first, line.strip())
        elif heading := HEADING.match(line):
            yield Part(Kind.HEADING, first, heading["text"], len(heading["marks"]), heading["id"] or "")
        elif line.lstrip().startswith("|"):
            if not DIVIDER.match(line):
                yield Part(Kind.ROW, first, line)
        elif re.match(r"^\s*<[a-zA-Z/]", line):
            yield Part(Kind.HTML, first, line)
        elif re.match(r"^\s*\{[^}]*\}\s*$", line):
            yield Part(Kind.ATTRIBUTES, first, line.strip())
        else:
            while number < len(lines) and _continues(lines[number]):
                number += 1
            text = " ".join(part.strip() for part in lines[first - 1 : number])
            yield Part(Kind.ITEM if ITEM.match(line) else Kind.PARAGRAPH, first, ITEM.sub("", text, count=1))


def _until_closed(lines: list[str], number: int, mark: str) -> tuple[list[str], int]:
    """The content of a code block that starts at `number`, and the number of the line after it."""
    closing = re.compile(rf"^[ \t>]*{mark[0]}{{{len(mark)},}}\s*$")
    end = next((n for n in range(number, len(lines)) if closing.match(lines[n])), len(lines))
    return lines[number:end], end + 1


def _continues(line: str) -> bool:
    """Whether the line goes on with the paragraph or list item above it."""
    starts = ("///", "<!--", "|", "#")
    return (
        bool(line.strip())
        and not line.lstrip().startswith(starts)
        and not any(pattern.match(line) for pattern in (FENCE, EMBED, ITEM))
    )
