"""The build makes a page of each tutorial; what is wrong in one stops it, and the last good site stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.checkout import Checkout
from tests.support.tutorials import CELLS, KO, Cells, with_code, write
from tools.project import Project

Building = Callable[[Cells], Any]


@pytest.fixture
def building(checkout: Checkout) -> Building:
    """Builds a site with one tutorial."""

    def build(cells: Cells) -> Any:
        write(Project(checkout.root), cells)
        return checkout.run("mkdocs", "build")

    return build


def test_a_tutorial_becomes_a_page_in_each_language(checkout: Checkout, building: Building) -> None:
    result = building(CELLS)
    assert result.returncode == 0, result.stderr
    for folder in ("", "en/"):
        html = checkout.files()[f"{folder}tutorials/sums/index.html"].decode()
        assert '<h2 id="more">More<a class="headerlink" href="#more"' in html
        assert '<a href="sums.ipynb" download>' in html
        assert "jp-" not in html
        assert f"{folder}tutorials/sums/sums.ipynb" in checkout.files()


def test_a_failing_cell_stops_the_build_and_leaves_the_last_good_site(checkout: Checkout, building: Building) -> None:
    before = checkout.files()
    checkout.write("snippets/index.py", "import keras\n\nraise ValueError('first')\n")
    result = building(with_code("two", "raise ValueError('planted')"))
    assert result.returncode != 0
    assert f"{KO}: cell 2: ValueError: planted" in result.stdout
    assert "snippets/index.py:3: ValueError: first" in result.stdout
    assert checkout.files() == before


def test_a_dead_link_in_a_notebook_stops_the_build(checkout: Checkout, building: Building) -> None:
    before = checkout.files()
    cells = [(kind, id_, text.replace("Text", "[Text](../nowhere.md)")) for kind, id_, text in CELLS]
    result = building(cells)
    assert result.returncode != 0
    assert f"{KO}:32: links to ../nowhere.md, which is not there: mend the link" in result.stdout
    assert checkout.files() == before


def test_a_dead_anchor_in_a_notebook_is_warned_of(building: Building) -> None:
    cells = [(kind, id_, text.replace("Text", "[Text](../index.md#nowhere)")) for kind, id_, text in CELLS]
    said = building(cells).stderr
    assert "'../index.md#nowhere', but the doc 'index.md' does not contain an anchor '#nowhere'" in said
