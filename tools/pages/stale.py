"""Which pages must be looked at, because their counterpart has changed since both were read.

`docs/_meta/parity.txt` holds one line a section: its page and heading, and a short hash of it in each language, as
they were when somebody last said that both say the same. A line a section lets two branches change one page and merge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tools.pages.pairs import Page, page_pairs
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

RECORD = "docs/_meta/parity.txt"
HEAD = f"# page#heading {' '.join(LANGUAGES)}: written by `make ack`, never by hand\n"
LINE = re.compile(r"(?P<key>\S+)(?P<hashes>(?: [0-9a-f]{10}){" + str(len(LANGUAGES)) + "})")
ALL = "all"
NONE = "0" * 10
"""Stands for the hash of a section that a language has not."""


def stale_problems(pair: Iterable[Page], recorded: dict[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Which page must be looked at, because its counterpart has changed since both were read.

    Args:
        pair: the same page in every language.
        recorded: the hashes of each section when they were last read, in the order of `LANGUAGES`.
    """
    pages = list(pair)
    name = pages[0].name
    known = {key: hashes for key, hashes in recorded.items() if page_of(key) == name}
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
            after |= {key: hashes for key, hashes in before.items() if page_of(key) == name}
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


def page_of(key: str) -> str:
    """The page of a line of the record."""
    return key.partition("#")[0]


def _id_of(key: str) -> str:
    return key.partition("#")[2]
