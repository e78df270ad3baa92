"""Where anchors are that stood on another page once: `docs/_meta/moved.yml`."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from tools.pages.entries import entries, text_of
from tools.problems import Problem, Problems
from tools.project import Project

MOVED = "docs/_meta/moved.yml"
KEYS = ("from", "starts", "to")
ANY = "*"


@dataclass(frozen=True)
class Move:
    """One entry.

    Args:
        old: the page that had the anchors, such as `layers/lstm`; `*` for the last part of any name.
        starts: how their ids begin.
        new: the page that has them now.
    """

    old: str
    starts: str
    new: str

    def leads(self, page: str) -> str | None:
        """The page that has the anchors that stood on `page`; None where the entry is about another."""
        if not self.old.endswith(ANY):
            return self.new if page == self.old else None
        folder, _, name = page.rpartition("/")
        return self.new.replace(ANY, name) if f"{folder}/{ANY}" == self.old else None


def load(project: Project) -> list[Move]:
    """All entries, in their order; none where a project has no such file.

    Raises:
        Problems: an entry is not what it should be; the text names its line.
    """
    if not (project.root / MOVED).is_file():
        return []
    return [_read(node) for node in entries(project, MOVED, "moves")]


def _read(node: yaml.Node) -> Move:
    line = node.start_mark.line + 1
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    said = {text_of(key): text_of(value) for key, value in pairs}
    if set(said) != set(KEYS) or not all(said.values()):
        raise Problems([Problem(MOVED, line, f"write {', '.join(KEYS)}, each with a text, and nothing else")])
    if ANY in said["to"] and not said["from"].endswith(f"/{ANY}"):
        raise Problems([Problem(MOVED, line, f"`to` has a {ANY}, but `from` does not end with /{ANY}")])
    return Move(said["from"], said["starts"], said["to"])


def moves_of(moves: list[Move], page: str, pages: set[str]) -> dict[str, str]:
    """Of a page, how the ids of moved anchors begin, and the page where each is now.

    Args:
        moves: all entries.
        page: such as `layers/lstm`.
        pages: all that there are; an entry that leads to none of them does not count.
    """
    found: dict[str, str] = {}
    for move in moves:
        new = move.leads(page)
        if new in pages and move.starts not in found:
            found[move.starts] = str(new)
    return found
