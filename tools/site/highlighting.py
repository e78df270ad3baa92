"""Colours each code block once: the same block stands in both languages, and in the next build of this process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pymdownx.highlight import Highlight  # type: ignore[import-untyped]

ANCHORS = ("anchor_linenums", "line_anchors", "line_spans")
"""Settings with which each line has an id that counts blocks; a title of HTML is kept by the page under way."""

_coloured: dict[str, str] = {}


def colour_once() -> None:
    """Have pymdownx remember what it has made of each block; calling this again changes nothing.

    What it makes depends on its settings and on the arguments alone. The number of the block is among these, and has
    an effect only with the settings of `ANCHORS`, which this site has not; with them, nothing is remembered.
    """
    real: Callable[..., Any] = Highlight.highlight
    if getattr(real, "remembers", False):
        return

    def highlight(self: Any, *arguments: Any, **named: Any) -> Any:
        settings = {name: value for name, value in vars(self).items() if name != "md"}
        if any(settings[name] for name in ANCHORS) or settings["title_mode"] == "html":
            return real(self, *arguments, **named)
        told = {name: value for name, value in named.items() if name != "code_block_count"}
        key = repr((sorted(settings.items(), key=str), arguments, sorted(told.items(), key=str)))
        if key not in _coloured:
            made = real(self, *arguments, **named)
            if not isinstance(made, str):
                return made
            _coloured[key] = made
        return _coloured[key]

    highlight.remembers = True  # type: ignore[attr-defined]
    Highlight.highlight = highlight
