"""What lists need of a page: its headings and what it embeds, in order. As long as that stays, so do they."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from tools.pages.document import FENCE, HEADING
from tools.pages.embeds import EMBED


class Entry(NamedTuple):
    """A heading, or what is embedded.

    Args:
        kind: which of the two.
        name: the id of the heading, or the name of what is embedded.
        text: of the heading; else empty.
    """

    kind: Literal["heading", "embed"]
    name: str
    text: str


@lru_cache(maxsize=5_000)
def outline(text: str) -> tuple[Entry, ...]:
    """The outline of a page or fragment. A heading without an id, or within a code block, is none.

    Args:
        text: its Markdown.
    """
    found: list[Entry] = []
    inside = False
    for line in text.splitlines():
        if FENCE.match(line):
            inside = not inside
        elif embed := EMBED.match(line):
            found.append(Entry("embed", embed["name"], ""))
        elif not inside and (heading := HEADING.match(line)) and heading["id"]:
            found.append(Entry("heading", heading["id"], heading["text"]))
    return tuple(found)


def headings(text: str) -> dict[str, str]:
    """The headings of a page, in order: by its id, what it says."""
    return {entry.name: entry.text for entry in outline(text) if entry.kind == "heading"}
