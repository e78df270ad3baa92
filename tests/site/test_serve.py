"""What starts a rebuild under `serve`."""

from __future__ import annotations

import pytest

from tools.project import HERE
from tools.site.serve import edited


@pytest.mark.parametrize("name", ["snippets/lstm/units.py", "docs/ko/index.md", "docs/_theme/main.html", "mkdocs.yml"])
def test_what_a_writer_edits_starts_a_build(name: str) -> None:
    assert edited(HERE.root / name)


@pytest.mark.parametrize(
    "name",
    [
        "snippets/lstm/units.out",  # else each edit of a snippet would build twice
        "snippets/lstm/__pycache__/units.cpython-311.pyc",
        "docs/ko/index.md~",
        "docs/ko/.index.md.swp",
        "docs/ko/.git/index",
    ],
)
def test_what_tools_write_does_not(name: str) -> None:
    assert not edited(HERE.root / name)
