"""Compares the two languages page by page, and lists the pages whose counterpart has changed since both were read.

python -m tools.pages.parity                      list what differs
python -m tools.pages.parity --ack layers/lstm    say that both languages of a page were read and say the same
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from tools.pages.arithmetic import arithmetics
from tools.pages.document import TAG, Kind, Part, Section
from tools.pages.embeds import FIGURE, parity_problems
from tools.pages.pairs import Page, page_pairs
from tools.pages.stale import ALL, RECORD, acknowledge, page_of, read_record, stale_problems
from tools.problems import Problem, Problems
from tools.project import HERE, LANGUAGES, Project

TITLE = re.compile(r"\btitle=\"[^\"]*\"")
WORDS_AS_TITLE = re.compile(r"\btitle=\"[^\"/]*\"")  # the path of a snippet holds a slash
ASCII_ID = re.compile(r"[!-~]+")


@dataclass(frozen=True)
class Element:
    """Something that must stand in the same place in both languages.

    Args:
        line: where it stands, counted from 1.
        key: what is compared.
        name: how a message calls it.
    """

    line: int
    key: tuple[object, ...]
    name: str


def problems(project: Project) -> list[Problem]:
    """Where the languages differ, and which pages are stale.

    Pages that stand in one language only are left to `tools.pages.embeds.parity_problems`.
    """
    found = []
    recorded, unread = read_record(project)
    pairs = list(page_pairs(project))
    for pair in pairs:
        found += structure_problems(*pair)
        found += stale_problems(pair, recorded)
    names = {pair[0].name for pair in pairs}
    gone = sorted({name for name in map(page_of, recorded) if name not in names})
    found += unread
    found += [Problem(RECORD, 0, f"{name} is no page of both languages: run make ack PAGE={ALL}") for name in gone]
    return sorted(found)


def structure_problems(page: Page, other: Page) -> list[Problem]:
    """Where two pages have not the same headings, embeds, links, figures, tables, blocks, formulas or code spans.

    Sections are compared once the headings agree.
    """
    found = [*_id_problems(page), *_id_problems(other)]
    for key in sorted(page.document.meta.keys() ^ other.document.meta.keys()):
        has, lacks = (page, other) if key in page.document.meta else (other, page)
        found.append(has.problem(has.document.meta_line(key), f"{key} is not in the front matter of {lacks}: add it"))
    headings = list(_difference(page, other, _headings(page), _headings(other)))
    if headings:  # else what stands under a missing heading would be told piece by piece
        return found + headings
    for id_ in page.sections.keys() | other.sections.keys():
        nothing = Section(None, (), 1, 0)
        found += _section_problems(page, other, page.sections.get(id_, nothing), other.sections.get(id_, nothing))
    return found


def _section_problems(page: Page, other: Page, one: Section, two: Section) -> Iterator[Problem]:
    yield from _difference(page, other, list(_elements(page, one)), list(_elements(other, two)))
    yield from _difference(page, other, list(_links(one)), list(_links(two)))
    for here, there, mine, others in ((page, other, one, two), (other, page, two, one)):
        known = {element.key for element in _spans(others)}
        told: set[tuple[object, ...]] = set()
        for element in _spans(mine):
            if element.key not in known | told:
                told.add(element.key)
                where = f"under the same heading of {there} (line {others.first})"
                yield here.problem(element.line, f"{element.name} is not {where}: write it there, or take it out here")


def _id_problems(page: Page) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for part in page.document.headings:
        if not ASCII_ID.fullmatch(part.id):
            yield page.problem(part.line, f"the heading “{part.text}” has no ASCII id: write {{ #id }} behind it")
        elif first.setdefault(part.id, part.line) != part.line:
            yield page.problem(part.line, f"the id #{part.id} stands in line {first[part.id]} already: rename one")


def _headings(page: Page) -> list[Element]:
    return [_heading(part) for part in page.document.headings]


def _heading(part: Part) -> Element:
    return Element(part.line, (part.level, part.id), f"the heading {'#' * part.level} #{part.id}")


def _elements(page: Page, section: Section) -> Iterator[Element]:
    """What stands in a section in a fixed order: code blocks, embeds, blocks, tables, list items, figures."""
    tables = {rows[0].line: rows for rows in page.document.tables}
    for part in section.parts:
        if part.kind is Kind.CODE:
            yield _code(part)
        elif part.kind is Kind.EMBED:
            yield Element(part.line, (part.kind, *part.embeds), f"the embed {', '.join(part.embeds)}")
        elif part.kind in (Kind.BLOCK, Kind.END):
            name = f"the block /// {part.info}" if part.info else "the /// that ends a block"
            yield Element(part.line, (part.kind, part.info), name)
        elif part.kind is Kind.ROW and part.line in tables:
            rows = tables[part.line]
            columns = tuple(len(row.cells) for row in rows)
            size = f"{len(rows)} rows of {'/'.join(map(str, sorted(set(columns))))} cells"
            yield Element(part.line, (part.kind, columns), f"the table of {size}")
        elif part.kind is Kind.ITEM:
            yield Element(part.line, (part.kind,), "the list item")
        elif part.kind is Kind.HTML:
            tags = tuple(re.sub(r"\b(alt|aria-label|title|lang)=\"[^\"]*\"", "", tag) for tag in _tags(part))
            yield Element(part.line, (part.kind, *tags), f"the HTML {tags[0] if tags else part.text}")
        elif figure := FIGURE.match(part.text.partition("\n")[0]) if part.kind is Kind.COMMENT else None:
            yield Element(part.line, (part.kind, part.text), f"the description of the figure {figure['kind']}")
        elif part.kind is Kind.ATTRIBUTES:
            yield Element(part.line, (part.kind, part.text), f"the attributes {part.text}")
        for _, target in part.images:
            yield Element(part.line, ("image", _neutral(target)), f"the figure {target}")


def _code(part: Part) -> Element:
    """A code block: its language and classes, and what it holds; words for the reader are the language's own."""
    info = WORDS_AS_TITLE.sub("title", part.info)
    holds = tuple(part.embeds) or ((part.text,) if part.language == "python" else ())
    name = f"the block of {', '.join(part.embeds)}" if part.embeds else "the code block"
    kind = " ".join(TITLE.sub("", part.info).strip("{} ").split())
    return Element(part.line, (part.kind, info, *holds), f"{name} ({kind})")


def _tags(part: Part) -> list[str]:
    return [match[0] for match in TAG.finditer(part.text)]


def _neutral(target: str) -> str:
    """The target of a figure that is drawn once a language, without the language."""
    return re.sub(rf"(?<=[./-])(?:{'|'.join(LANGUAGES)})(?=[./])", "*", target)


def _links(section: Section) -> Iterator[Element]:
    for part in section.all_parts:
        for _, target in part.links:
            yield Element(part.line, (target,), f"the link to {target}")


def _spans(section: Section) -> Iterator[Element]:
    """Code spans and formulas: in prose wherever they stand, for word order differs; in a table cell by cell."""
    for kind, group in groupby(section.all_parts, lambda part: part.kind):
        for row, part in enumerate(group):
            if kind is Kind.ROW:
                for column, cell in enumerate(part.cells):
                    for code in Part(Kind.PARAGRAPH, part.line, cell).inline_code:
                        name = f"`{code}` in cell {column + 1} of row {row + 1} of the table"
                        yield Element(part.line, (row, column, code), name)
            else:
                for code in part.inline_code:
                    yield Element(part.line, (code,), f"the code `{code}`")
            for formula in arithmetics(part.words):
                yield Element(part.line, ("formula", formula.plain), f"the formula {formula.text}")


def _difference(page: Page, other: Page, here: list[Element], there: list[Element]) -> Iterator[Problem]:
    """One problem a thing that only one of the pages has, or that is another on each."""
    matcher = SequenceMatcher(None, [one.key for one in here], [one.key for one in there], autojunk=False)
    for _, start, end, from_, to in matcher.get_opcodes():
        if here[start:end] == there[from_:to]:
            continue
        both = min(end - start, to - from_)
        for one, two in zip(here[start:end], there[from_:to], strict=False):
            if one.key != two.key:
                what = f"{one.name} here is {two.name} at {other}:{two.line}: make them the same"
                yield page.problem(one.line, what)
        for mine, its, rest in ((page, other, here[start + both : end]), (other, page, there[from_ + both : to])):
            for one in rest:
                yield mine.problem(one.line, f"{one.name} is not in the same place of {its}: add it, or take it out")


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.pages.parity", description=__doc__.splitlines()[0])
    parser.add_argument("--ack", nargs="+", metavar="PAGE", help="pages that were read in both languages, or `all`")
    options = parser.parse_args(arguments)
    if options.ack:
        try:
            moved = acknowledge(HERE, options.ack)
        except Problems as error:
            print(error, file=sys.stderr)
            return 1
        print("\n".join([f"{len(moved)} sections acknowledged", *(f"  {key}" for key in moved)]))
        return 0
    found = sorted([*parity_problems(HERE), *problems(HERE)])
    print("\n".join(map(str, found)) or "both languages have the same pages, and every change was looked at")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
