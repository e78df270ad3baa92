"""Proofs: a clone believes what git says was executed, under the same versions; CI believes nothing."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.support.checkout import GOOD
from tools.engine import cache, proofs
from tools.engine.execute import Executor
from tools.problems import Problems
from tools.project import Project
from tools.site.outputs import bring_up_to_date


@pytest.fixture
def clone(project: Project, executor: Executor) -> Project:
    """A project as git has it: snippets, records and proofs, and no cache."""
    for name in ("lstm/units.py", "lstm/other.py", "gru/units.py"):
        path = project.snippets / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(GOOD, "utf-8")
    bring_up_to_date(project, executor)
    shutil.rmtree(project.cache)
    return project


def proof(clone: Project, folder: str = "lstm") -> Path:
    return clone.snippets / folder / "executed.txt"


def test_a_clone_executes_nothing(clone: Project, executor: Executor) -> None:
    assert bring_up_to_date(clone, executor).executed == []
    assert bring_up_to_date(clone, executor, strict=True).executed == []


def test_a_proof_is_a_line_a_program_in_a_file_of_its_folder(clone: Project) -> None:
    head, *lines = proof(clone).read_text("utf-8").splitlines()
    assert head.startswith("# ")
    assert [line.split()[0] for line in lines] == ["other.py", "units.py"]
    assert all(re.fullmatch(r"\S+( [0-9a-f]{12}){3}", line) for line in lines)
    assert len(proof(clone, "gru").read_text("utf-8").splitlines()) == 2


@pytest.mark.parametrize("edited", ["lstm/units.py", "lstm/units.out"])
def test_what_the_proof_does_not_cover_is_executed(clone: Project, executor: Executor, edited: str) -> None:
    path = clone.snippets / edited
    path.write_text(path.read_text("utf-8").replace("3)", "7)", 1), "utf-8")
    assert bring_up_to_date(clone, executor).executed == ["snippets/lstm/units.py"]
    wanted = "(None, 7)\n" if edited.endswith(".py") else "(None, 3)\n"
    assert (clone.snippets / "lstm/units.out").read_text("utf-8") == wanted
    shutil.rmtree(clone.cache)
    assert bring_up_to_date(clone, executor).executed == []  # proved anew


@pytest.mark.parametrize(
    ("moved", "executed"),
    [
        *(({library: "99"}, 3) for library in cache.VERSIONED),
        ({"python": "3.11.1"}, 0),
        ({"python": "3.13.5"}, 0),
        ({"python": "3.12.9"}, 3),
    ],
)
def test_other_versions_count_where_they_may_make_a_difference(
    clone: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch, moved: dict[str, str], executed: int
) -> None:
    found = {**cache.versions(), **moved}
    monkeypatch.setattr(proofs, "versions", lambda: found)
    proofs.conditions.cache_clear()
    try:
        assert len(bring_up_to_date(clone, executor).executed) == executed
    finally:
        proofs.conditions.cache_clear()


def test_a_forged_proof_is_believed_here_and_found_where_all_is_executed(clone: Project, executor: Executor) -> None:
    record = clone.snippets / "lstm/units.out"
    true, false = record.read_text("utf-8"), "(None, 4)\n"
    record.write_text(false, "utf-8")
    text = proof(clone).read_text("utf-8")
    head, line = text.split("units.py ")
    proof(clone).write_text(f"{head}units.py {line.replace(proofs._short(true), proofs._short(false))}", "utf-8")
    assert bring_up_to_date(clone, executor).executed == []
    with pytest.raises(Problems, match=r"snippets/lstm/units\.out:1: the output has moved"):
        bring_up_to_date(clone, executor, strict=True, believe=False)
    assert bring_up_to_date(clone, executor, believe=False).moved == ["snippets/lstm/units.py"]


def test_a_proof_that_does_not_hold_is_found_where_all_is_executed(clone: Project, executor: Executor) -> None:
    text = proof(clone).read_text("utf-8")
    proof(clone).write_text(re.sub(r"(?m)^units.py .*\n", "", text), "utf-8")
    with pytest.raises(
        Problems, match=r"lstm/executed\.txt: the proof of units\.py does not hold: run `make snippets`"
    ):
        bring_up_to_date(clone, executor, strict=True, believe=False)
    bring_up_to_date(clone, executor)
    assert proof(clone).read_text("utf-8") == text


def test_of_two_lines_after_a_merge_one_must_cover_it(clone: Project, executor: Executor) -> None:
    text = proof(clone).read_text("utf-8")
    proof(clone).write_text(text + f"units.py {'0' * 12} {'0' * 12} {'0' * 12}\nwhatever\n", "utf-8")
    assert bring_up_to_date(clone, executor).executed == []


def test_proofs_go_with_their_programs(clone: Project, executor: Executor) -> None:
    for path in (clone.snippets / "gru").glob("units.*"):
        path.unlink()
    bring_up_to_date(clone, executor)
    assert not proof(clone, "gru").exists()
    assert proof(clone).exists()
