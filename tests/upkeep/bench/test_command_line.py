"""The command line of the bench: what it refuses, what it prints and writes, and how it ends."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools.problems import Problem, Problems
from tools.project import HERE
from tools.upkeep.bench import __main__ as bench
from tools.upkeep.bench import peer, scale
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.plan import Plan
from tools.upkeep.bench.rows import Line, Row, Skipped

Measured = Callable[[Plan, Place, int, str, str], Iterator[Line]]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--only", "speed"], "speed: there is no such measure; there are cold unchanged"),
        (["--only", "first"], "first: only measured beside another commit"),
        (["--against", "nowhere"], "nowhere: there is no such commit here"),
        (["--runs", "0"], "--runs: one run is the fewest"),
        (["--runs", "few"], "invalid int value: 'few'"),
        (["--json", "nowhere/found.json"], "--json: there is no folder nowhere"),
        (["fast"], "unrecognized arguments: fast"),
    ],
)
def test_bad_arguments_are_refused(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        bench.main(arguments)
    assert ended.value.code == 2
    assert says in capsys.readouterr().err


def test_the_help_names_the_measures(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        bench.main(["--help"])
    said = capsys.readouterr().out
    assert "measures by itself:\n  cold" in said
    assert "with --against:\n  first" in said


def faked(monkeypatch: pytest.MonkeyPatch, measured: Measured) -> list[Path]:
    """Measure something else; gives the folder in which it was done."""
    folders = []

    def measure(plan: Plan, place: Place, runs: int, commit: str, name: str) -> Iterator[Line]:
        folders.append(place.folder("made").parent)
        yield from measured(plan, place, runs, commit, name)

    monkeypatch.setattr(bench, "measured", measure)
    monkeypatch.setattr(bench, "end_in_order", lambda: None)
    monkeypatch.setattr(os, "sched_setaffinity", lambda *_: None, raising=False)
    return folders


@pytest.mark.parametrize(("value", "status"), [(1.0, 0), (2.0, 1)])
def test_the_table_is_printed_and_a_missed_limit_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], value: float, status: int
) -> None:
    def measured(plan: Plan, place: Place, runs: int, commit: str, name: str) -> Iterator[Line]:
        assert (plan, runs, commit, name) == (Plan(("edit", "peer"), ()), 2, "", "")
        yield Row("a build", value, "its floor", 1, 1.5)
        yield Skipped("beside Zensical", "it is not there")

    folders = faked(monkeypatch, measured)
    file = tmp_path / "found.json"
    assert bench.main(["--only", "edit", "peer", "--runs", "2", "--json", str(file)]) == status
    said = capsys.readouterr().out
    assert "a build" in said
    assert "not measured: it is not there" in said
    assert "s in all; the load average before was" in said
    found = json.loads(file.read_text())
    assert (found["against"], found["runs"]) == (None, 2)
    assert [row["what"] for row in found["rows"]] == ["a build", "beside Zensical"]
    assert folders[0].parent == HERE.cache / "bench"
    assert not folders[0].exists()


def test_what_was_measured_before_a_fault_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measured(*_: object) -> Iterator[Line]:
        yield Row("a build", 1, "its floor", 1, 1.5)
        raise Problems([Problem("tools/upkeep/bench", 0, "the server failed: mend that first")])

    folders = faked(monkeypatch, measured)
    assert bench.main(["--only", "edit"]) == 1
    said = capsys.readouterr()
    assert "the server failed" in said.err
    assert "a build" in said.out
    assert not folders[0].exists()


@pytest.mark.parametrize("ended", [KeyboardInterrupt(), SystemExit(143)])
def test_nothing_is_left_where_it_is_told_to_end(monkeypatch: pytest.MonkeyPatch, ended: BaseException) -> None:
    def measured(*_: object) -> Iterator[Line]:
        yield Row("a build", 1, "its floor", 1, 1.5)
        raise ended

    folders = faked(monkeypatch, measured)
    if isinstance(ended, KeyboardInterrupt):
        assert bench.main(["--only", "edit"]) == 130
    else:
        with pytest.raises(SystemExit):
            bench.main(["--only", "edit"])
    assert not folders[0].exists()


def test_without_zensical_its_line_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert peer.program(tmp_path) is None
    monkeypatch.setattr(peer, "program", lambda: None)
    (line,) = peer.Peer(Place(tmp_path, lambda _: None), 1).rows()
    assert isinstance(line, Skipped)
    assert line.why == "it is not installed: make zensical"


@pytest.mark.parametrize(("what", "ours"), [("zensical", False), ("the build", True)])
def test_a_fault_of_zensical_costs_its_lines_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, ours: bool
) -> None:
    def failing(*_: object) -> Row:
        raise Problems([Problem("tools/upkeep/bench", 0, f"{what} failed with exit status 1: mend that first")])

    monkeypatch.setattr(peer, "program", lambda: tmp_path)
    for name in ("_full_build", "_edit"):
        monkeypatch.setattr(peer.Peer, name, failing)
    monkeypatch.setattr(peer.Peer, "_copies", lambda _: (tmp_path, tmp_path))
    lines = peer.Peer(Place(tmp_path, lambda _: None), 1).rows()
    if ours:
        with pytest.raises(Problems):
            next(lines)
    else:
        assert [line.cells[-1][:30] for line in lines] == ["not measured: zensical failed "] * 2


def test_each_size_is_compared_with_the_smallest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def measure(_place: Place, _runs: int, number: int, _pages: int) -> dict[str, tuple[float, str]]:
        return {"first page": (number / 100, "s"), "memory": (number, "MB")}

    monkeypatch.setattr(scale, "_measure", measure)
    lines = list(scale.rows(Place(tmp_path, lambda _: None), 1, ((100, 8), (1_000, 70), (10_000, 700))))
    assert [(line.what, line.against, line.ratio, line.unit) for line in lines] == [
        ("first page, 1,000 snippets on 70 pages", "with 100 snippets on 8 pages", 10, "s"),
        ("memory, 1,000 snippets on 70 pages", "with 100 snippets on 8 pages", 10, "MB"),
        ("first page, 10,000 snippets on 700 pages", "with 100 snippets on 8 pages", 100, "s"),
        ("memory, 10,000 snippets on 700 pages", "with 100 snippets on 8 pages", 100, "MB"),
    ]
