"""Takes a page apart: which headings, paragraphs, tables, code blocks and embeds it has, and where.

It knows the Markdown that this project writes, and only that: fenced code, `///` blocks, tables with pipes,
headings with an id, one embed a line. It renders nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from pathlib import Path

from tools.pages.embeds import EMBED
from tools.pages.notebook import SUFFIX, view
from tools.project import TEXT

FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<text>.*?)(?:\s+\{\s*#(?P<id>[^\s}]+)\s*\})?\s*$")
DIVIDER = re.compile(r"^\s*\|?[\s:|-]+\|[\s:|-]*$")
ITEM = re.compile(r"^\s*(?:[-*+]|\d+\.)\s+")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
INLINE_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
LABEL = re.compile(r"\b(?:alt|aria-label|title)=\"([^\"]*)\"")
TAG = re.compile(r"<(style|script)\b.*?</\1>|<[^>]*>", re.DOTALL)
HTML = re.compile(r"^\s*<[a-zA-Z/]")
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
    def images(self) -> list[tuple[str, str]]:
        """Alternative text and target of each image, in order."""
        return [(m["text"], m["target"]) for m in LINK.finditer(self.text) if m["image"]] if self.kind in PROSE else []

    @property
    def labels(self) -> list[str]:
        """Of HTML and of figures drawn in it, the words for the reader: texts, titles, alternative texts."""
        return labels(self.text) if self.kind is Kind.HTML else []

    @property
    def cells(self) -> list[str]:
        """Of a table row, its cells; a `|` inside a code span divides none."""
        if self.kind is not Kind.ROW:
            return []
        hidden = INLINE_CODE.sub(lambda match: match[0].replace("|", "\0"), self.text).replace(r"\|", "\0")
        return [cell.strip().replace("\0", "|") for cell in hidden.strip().strip("|").split("|")]

    @property
    def embeds(self) -> list[str]:
        """Of a code block or an embed outside of one, the names of what it embeds, in order."""
        if self.kind not in (Kind.CODE, Kind.EMBED):
            return []
        return [found["name"] for line in self.text.splitlines() if (found := EMBED.match(line))]

    @property
    def language(self) -> str:
        """Of a code block, its language; empty where none is written."""
        words = self.info.strip("{} ").split() if self.kind is Kind.CODE else []
        return words[0].removeprefix(".") if words else ""


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it, up to the next heading of whatever level.

    Args:
        heading: the heading, or None of what stands before the first.
        parts: what stands under it, in order.
        first: its first line in the file, counted from 1.
        last: its last line.
    """

    heading: Part | None
    parts: tuple[Part, ...]
    first: int
    last: int

    @property
    def id(self) -> str:
        """The id of the heading; empty where there is no heading or no id."""
        return self.heading.id if self.heading else ""

    @property
    def level(self) -> int:
        """The level of the heading; 0 where there is none."""
        return self.heading.level if self.heading else 0

    @property
    def all_parts(self) -> list[Part]:
        """The heading and what stands under it."""
        return [self.heading, *self.parts] if self.heading else list(self.parts)


@dataclass(frozen=True)
class Document:
    """One page or fragment.

    Args:
        text: its whole content.
    """

    text: str

    @classmethod
    def read(cls, path: Path) -> Document:
        """Read a file; one of the same content is the same document, whose parts are found once."""
        return _document(page_text(path))

    @cached_property
    def meta(self) -> dict[str, str]:
        """The front matter: one `key: value` a line."""
        lines = self.text.splitlines()
        pairs = (line.partition(":") for line in lines[1 : self._body - 1])
        return {key.strip(): value.strip().strip('"') for key, colon, value in pairs if colon}

    def meta_line(self, key: str) -> int:
        """The line of a key of the front matter, counted from 1; 0 where it is not there."""
        lines = enumerate(self.text.splitlines()[: self._body], 1)
        return next((number for number, line in lines if line.partition(":")[0].strip() == key), 0)

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

    @cached_property
    def sections(self) -> list[Section]:
        """The page from heading to heading; the front matter belongs to what stands before the first."""
        starts = [n for n, part in enumerate(self.parts) if part.kind is Kind.HEADING]
        ends = [*starts, len(self.parts)]
        last_lines = [*(self.parts[n].line - 1 for n in starts), len(self.text.splitlines())]
        sections = [Section(None, tuple(self.parts[: ends[0]]), 1, last_lines[0])] if last_lines[0] else []
        for start, end, last in zip(starts, ends[1:], last_lines[1:], strict=True):
            heading = self.parts[start]
            sections.append(Section(heading, tuple(self.parts[start + 1 : end]), heading.line, last))
        return sections

    @cached_property
    def tables(self) -> list[list[Part]]:
        """The rows of each table, the one of its headings first."""
        lines = self.text.splitlines()
        tables: list[list[Part]] = []
        before = None
        for part in self.parts:
            if part.kind is not Kind.ROW:
                continue
            if before and all(line.strip() for line in lines[before.line : part.line - 1]):
                tables[-1].append(part)
            else:
                tables.append([part])
            before = part
        return tables

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
        elif HTML.match(line):
            while number < len(lines) and _is_open(lines[first - 1 : number]):
                number += 1
            yield Part(Kind.HTML, first, "\n".join(lines[first - 1 : number]))
        elif re.match(r"^\s*\{[^}]*\}\s*$", line):
            yield Part(Kind.ATTRIBUTES, first, line.strip())
        else:
            while number < len(lines) and _continues(lines[number]):
                number += 1
            text = " ".join(part.strip() for part in lines[first - 1 : number])
            yield Part(Kind.ITEM if ITEM.match(line) else Kind.PARAGRAPH, first, ITEM.sub("", text, count=1))


@lru_cache(maxsize=5_000)
def _document(text: str) -> Document:
    return Document(text)


def page_text(path: Path) -> str:
    """A page as Markdown, line for line as in its file; a notebook as `tools.pages.notebook.view` shows it."""
    return view(path) if path.suffix == SUFFIX else path.read_text(TEXT)


def labels(html: str) -> list[str]:
    """The words of a figure or of other HTML that a reader sees or hears."""
    html = COMMENT.sub("", html)
    return [label for label in (*LABEL.findall(html), *map(str.strip, TAG.sub("\n", html).splitlines())) if label]


def _is_open(lines: list[str]) -> bool:
    """Whether the HTML ends inside a drawing, or inside a tag and not at a blank line."""
    html = "\n".join(lines)
    in_tag = html.count("<") > html.count(">") and bool(lines[-1].strip())
    return in_tag or html.count("<svg") > html.count("</svg>")


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
