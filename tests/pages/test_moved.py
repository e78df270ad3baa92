"""What `docs/_meta/moved.yml` says is read as it stands, and a fault in it is named with its line."""

from __future__ import annotations

import pytest

from tools.pages.moved import MOVED, Move, load, moves_of
from tools.problems import Problems
from tools.project import Project

GOOD = "- from: layers/*\n  starts: mistake\n  to: errors/*\n"


def write(project: Project, text: str) -> None:
    path = project.root / MOVED
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_an_entry_leads_from_page_to_page(project: Project) -> None:
    write(project, "- {from: layers/lstm, starts: changed, to: migration/all}\n" + GOOD)
    moves = load(project)
    assert moves == [Move("layers/lstm", "changed", "migration/all"), Move("layers/*", "mistake", "errors/*")]
    pages = {"migration/all", "errors/lstm", "errors/gru"}
    assert moves_of(moves, "layers/lstm", pages) == {"changed": "migration/all", "mistake": "errors/lstm"}
    assert moves_of(moves, "layers/gru", pages) == {"mistake": "errors/gru"}


@pytest.mark.parametrize("page", ["guides/lstm", "layers", "layers/masking"])
def test_of_other_pages_nothing_has_moved(project: Project, page: str) -> None:
    write(project, GOOD)
    assert moves_of(load(project), page, {"errors/lstm"}) == {}


def test_the_first_entry_that_fits_counts() -> None:
    moves = [Move("layers/lstm", "changed", "one"), Move("layers/*", "changed", "two")]
    assert moves_of(moves, "layers/lstm", {"one", "two"}) == {"changed": "one"}
    assert moves_of(moves, "layers/lstm", {"two"}) == {"changed": "two"}


def test_without_the_file_nothing_has_moved(project: Project) -> None:
    assert load(project) == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("  to: errors/*\n", "", f"{MOVED}:1: write from, starts, to"),
        ("starts: mistake", "starts: ''", f"{MOVED}:1: write from, starts, to"),
        ("starts:", "begins:", f"{MOVED}:1: write from, starts, to"),
        ("layers/*", "layers/lstm", f"{MOVED}:1: `to` has a *"),
        (GOOD, "from: a\n", f"{MOVED}:1: not a list of moves"),
    ],
)
def test_a_fault_is_named(project: Project, old: str, new: str, says: str) -> None:
    write(project, GOOD.replace(old, new))
    with pytest.raises(Problems, match=r".") as told:
        load(project)
    assert says in str(told.value)
