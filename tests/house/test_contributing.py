"""CONTRIBUTING.md names files and folders that are there, in the table of what to open and elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

from tools.project import HERE

NAME = re.compile(r"`((?:tools|tests|docs|snippets)/[\w./-]+)`")
MADE_UP = ("snippets/lstm/units.py", "docs/en", "docs/ko")
"""Examples, which may be there or not."""


def missing(root: Path, text: str) -> list[str]:
    """Names of files and folders that are not there."""
    return [name for name in NAME.findall(text) if name not in MADE_UP and not (root / name).exists()]


def test_every_place_that_is_named_is_there() -> None:
    text = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")
    table = text.partition("## If you want to change")[2].partition("\n## ")[0]
    assert len(NAME.findall(table)) > 12
    assert missing(HERE.root, text) == []


def test_a_place_that_is_gone_is_found() -> None:
    assert missing(HERE.root, "open `tools/engine/gone.py` or `tools/engine`") == ["tools/engine/gone.py"]
