"""Compares the two languages page by page, and lists the pages whose counterpart has changed since both were read.

python -m tools.parity                      list what differs
python -m tools.parity --ack layers/lstm    say that both languages of a page were read and say the same

`docs/_meta/parity.txt` holds one line a section: its page and heading, and a short hash of it in each language, as
they were when somebody last said so. A line a section lets two branches change one page and merge.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import groupby
from pathlib import Path

from tools.arithmetic import arithmetics
from tools.document import COMMENT, TAG, Document, Kind, Part, Section
from tools.figures.descriptions import START
from tools.notebooks.files import SUFFIX
from tools.pages import pages_and_fragments, parity_problems
from tools.problems import Problem, Problems
from tools.project import HERE, LANGUAGES, TEXT, Project, write_if_changed

RECORD = "docs/_meta/parity.txt"
HEAD = f"# page#heading {' '.join(LANGUAGES)}: written by `make ack`, never by hand\n"
LINE = re.compile(r"(?P<key>\S+)(?P<hashes>(?: [0-9a-f]{10}){" + str(len(LANGUAGES)) + "})")
ALL = "all"
NONE = "0" * 10
"""Stands for the hash of a section that a language has not."""

TITLE = re.compile(r"\btitle=\"[^\"]*\"")
WORDS_AS_TITLE = re.compile(r"\btitle=\"[^\"/]*\"")  # the path of a snippet holds a slash
ASCII_ID = re.compile(r"[!-~]+")


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

    Pages that stand in one language only are left to `tools.pages.parity_problems`.
    """
    found = []
    recorded, unread = read_record(project)
    pairs = list(page_pairs(project))
    for pair in pairs:
        found += structure_problems(*pair)
        found += stale_problems(pair, recorded)
    names = {pair[0].name for pair in pairs}
    gone = sorted({name for name in map(_page_of, recorded) if name not in names})
    found += unread
    found += [Problem(RECORD, 0, f"{name} is no page of both languages: run make ack PAGE={ALL}") for name in gone]
    return sorted(found)


def page_pairs(project: Project) -> Iterator[tuple[Page, ...]]:
    """Every page and fragment that stands in all languages, once a language."""
    names: list[set[str]] = []
    for language in LANGUAGES:
        docs = project.docs(language)
        paths = pages_and_fragments(project, language)
        names.append({path.relative_to(docs).with_suffix("").as_posix() for path in paths})
    for name in sorted(set.intersection(*names)):
        yield tuple(Page(project, language, name) for language in LANGUAGES)


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
        elif figure := START.match(part.text.partition("\n")[0]) if part.kind is Kind.COMMENT else None:
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


def stale_problems(pair: Iterable[Page], recorded: dict[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Which page must be looked at, because its counterpart has changed since both were read.

    Args:
        pair: the same page in every language.
        recorded: the hashes of each section when they were last read, in the order of `LANGUAGES`.
    """
    pages = list(pair)
    name = pages[0].name
    known = {key: hashes for key, hashes in recorded.items() if _page_of(key) == name}
    for position, changed in enumerate(pages):
        now = {_key(name, id_): hash_ for id_, hash_ in changed.hashes.items()}
        then = {key: hashes[position] for key, hashes in known.items()}
        moved = [key for key in {**now, **then} if now.get(key, NONE) != then.get(key, NONE)]
        if not moved:
            continue
        headings = ", ".join(f"#{id_}" if (id_ := _id_of(key)) else "its beginning" for key in moved)
        for page in pages:
            if page is not changed:
                section = page.sections.get(_id_of(moved[0]))
                message = f"stale: {changed} has changed under {headings}; compare, then run make ack PAGE={name}"
                yield page.problem(section.first if section else 1, message)


def acknowledge(project: Project, names: Iterable[str]) -> list[str]:
    """Record that both languages of some pages were read and say the same.

    Args:
        project: whose pages.
        names: paths without language and `.md`, such as `layers/lstm`; or `all`.

    Returns:
        The sections whose record has changed, as `page#heading`.

    Raises:
        Problems: a page that does not stand in every language, or a record that cannot be written.
    """
    pairs = {pair[0].name: pair for pair in page_pairs(project)}
    wanted = {name.removesuffix(".md") for name in names}
    if ALL in wanted:
        wanted = set(pairs)
    if unknown := sorted(wanted - set(pairs)):
        message = "is no page of both languages: name it as in PAGE=layers/lstm, without language and .md"
        raise Problems(Problem(name, 0, message) for name in unknown)
    before, _ = read_record(project)
    after: dict[str, tuple[str, ...]] = {}
    for name, pair in pairs.items():
        if name in wanted:
            ids = dict.fromkeys(id_ for page in pair for id_ in page.hashes)
            hashes = {id_: tuple(page.hashes.get(id_, NONE) for page in pair) for id_ in ids}
            after |= {_key(name, id_): hashes[id_] for id_ in ids}
        else:
            after |= {key: hashes for key, hashes in before.items() if _page_of(key) == name}
    text = HEAD + "".join(f"{key} {' '.join(hashes)}\n" for key, hashes in after.items())
    write_if_changed(project, project.root / RECORD, text)
    return [key for key in {**after, **before} if before.get(key) != after.get(key)]


def read_record(project: Project) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """What was acknowledged: the hashes of each section, and the lines that say nothing, such as those of a merge."""
    path = project.root / RECORD
    recorded, found = {}, []
    for number, line in enumerate(path.read_text(TEXT).splitlines() if path.is_file() else [], 1):
        if match := LINE.fullmatch(line):
            recorded[match["key"]] = tuple(match["hashes"].split())
        elif not line.startswith("# "):
            found.append(Problem(RECORD, number, f"not a line of this file: run make ack PAGE={ALL}"))
    return recorded, found


def _key(name: str, id_: str) -> str:
    return f"{name}#{id_}" if id_ else name


def _page_of(key: str) -> str:
    return key.partition("#")[0]


def _id_of(key: str) -> str:
    return key.partition("#")[2]


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.parity", description=__doc__.splitlines()[0])
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
