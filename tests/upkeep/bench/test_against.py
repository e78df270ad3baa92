"""Two commits side by side: in turn, each by its own code, and what is made of the values."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from tools.upkeep.bench import against, sides
from tools.upkeep.bench.against import Against, of_pages
from tools.upkeep.bench.memory import Peak
from tools.upkeep.bench.phone import Load
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.rows import Comparison
from tools.upkeep.bench.sides import Side, Sides, alternately

RUN = 'if __name__ == "__main__":\n    main()\n'


def test_sides_are_measured_in_turn() -> None:
    order = []

    def measure(entry: str) -> str:
        order.append(entry)
        return f"{entry}{len(order)}"

    assert alternately(["a", "b"], 3, measure) == [["a1", "a3", "a5"], ["b2", "b4", "b6"]]
    assert order == list("ababab")


def test_pages_are_summed_up_by_their_median_and_the_worst() -> None:
    *pages, middle, worst = of_pages(
        {
            "heavy": ([90.0, 100.0, 110.0], [3.0, 1.0, 2.0]),
            "light": ([60.0, 60.0, 61.0], [3.0, 3.0, 3.0]),
            "other": ([80.0, 80.0, 80.0], [1.0, 1.0, 9.0]),
        }
    )
    assert [line.times for line in pages] == [50, 20, 80]
    assert all(line.holds for line in pages)  # by themselves they have no target
    assert (middle.what, list(middle.old), list(middle.new)) == (
        "edited sentence, median of 3 pages",
        [100, 60, 80],
        [2, 3, 1],
    )
    assert (middle.times, middle.holds) == (40, True)
    assert (worst.what, worst.times, worst.holds) == ("edited sentence, worst: light", 20, False)


def with_snippets(root: Path, *names: str) -> Path:
    """A project that has these snippets as well, each with what it printed."""
    (root / "snippets").mkdir()
    for name in names:
        (root / "snippets" / name).touch()
        (root / "snippets" / name).with_suffix(".out").touch()
    return root


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Path]]:
    """What is run, with its folder; nothing really is, and no commit is unpacked."""

    def old(target: Path, commit: str) -> Path:
        assert commit == "a8306ea"
        (target / "tools").mkdir(parents=True)
        (target / "tools/record.py").write_text(RUN)
        return with_snippets(target, "gone.py", "units.py")

    def new(target: Path) -> Path:
        (target / "tools/site").mkdir(parents=True)
        for name in ("outputs", "build"):
            (target / f"tools/site/{name}.py").write_text(RUN)
        return with_snippets(target, "added.py", "units.py")

    found: list[tuple[str, Path]] = []

    def timed(_place: Place, _what: str, command: list[str], cwd: Path) -> float:
        assert cwd.is_dir()
        if command[1] == "-m":
            found.append((" ".join(command[2:]), cwd))
        return float(len(found))

    for module in (sides, against):
        monkeypatch.setattr(module, "timed", timed)
    monkeypatch.setattr(sides, "copy_commit", old)
    monkeypatch.setattr(sides, "copy_tree", new)
    return found


def compared(tmp_path: Path, *names: str) -> tuple[list[Comparison], list[str]]:
    """The lines of some measures, and what was said meanwhile."""
    said: list[str] = []
    place = Place(tmp_path, said.append)
    lines = list(Against(place, Sides(place, 2, "a8306ea", "old")).rows(names))
    assert all(isinstance(line, Comparison) for line in lines)
    return [line for line in lines if isinstance(line, Comparison)], said


def test_what_both_have_is_executed_by_either_command_in_a_copy_of_its_own(
    tmp_path: Path, ran: list[tuple[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    executed = []
    timed = against.timed  # type: ignore[attr-defined]  # the stand-in of `ran`

    def looked_at(place: Place, what: str, command: list[str], cwd: Path) -> float:
        executed.append(sorted(path.name for path in cwd.glob("snippets/*")))
        return timed(place, what, command, cwd)

    monkeypatch.setattr(against, "timed", looked_at)
    (line,), said = compared(tmp_path, "execution")
    assert executed == [["units.out", "units.py"]] * 4
    assert [command for command, _ in ran] == ["tools.record", "tools.site.outputs"] * 2
    assert len({folder for _, folder in ran}) == 4
    assert not any(folder.exists() for _, folder in ran)
    assert (list(line.old), list(line.new), line.share) == ([1, 3], [2, 4], 0.8)
    assert said == [
        f"all snippets that both have (1), and notebooks, executed, {side}"
        for side in ("old: 1.00 s", "this tree: 2.00 s", "old: 3.00 s", "this tree: 4.00 s")
    ]


def test_an_unchanged_build_is_that_of_mkdocs_and_that_of_make(tmp_path: Path, ran: list[tuple[str, Path]]) -> None:
    lines, _ = compared(tmp_path, "unchanged")
    assert [line.what for line in lines] == [
        "mkdocs build, nothing changed",
        "the build of make build, nothing changed",
    ]
    assert [command for command, _ in ran] == [
        *("mkdocs build", "tools.site.build"),  # built once
        *["mkdocs build"] * 6,
        *["mkdocs build", "tools.site.build"] * 3,
    ]
    assert len({folder for _, folder in ran}) == 2
    assert {line.faster for line in lines} == {8}


def test_memory_is_that_of_a_first_build_and_of_one_without_a_change(
    tmp_path: Path, ran: list[tuple[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = []

    def peak(_place: Place, _what: str, _command: list[str], cwd: Path) -> Peak:
        folders.append(cwd)
        found = Peak(0)
        found.looks = [1_000_000 * len(folders)] * 9 + [50_000_000]
        return found

    monkeypatch.setattr(against, "peak", peak)
    lines, _ = compared(tmp_path, "memory")
    assert [(line.what, line.unit, line.share) for line in lines] == [
        (f"memory, {what}, {which}", "MB", 1)
        for what in ("first build in a fresh copy", "build, nothing changed")
        for which in ("95th percentile", "maximum")
    ]
    assert len(set(folders[:4])) == 4
    assert len(set(folders[4:])) == 2
    assert [list(line.old) for line in lines if "maximum" in line.what] == [[50, 50], [50, 50]]


def test_a_measure_says_each_value_and_leaves_no_copy(tmp_path: Path, ran: list[tuple[str, Path]]) -> None:
    place = Place(tmp_path, lambda _: None)
    both = Sides(place, 1, "a8306ea", "old")
    measure: Callable[[Side], str] = both.in_fresh_copy(
        lambda root: "|".join(sorted(path.name for path in root.glob("tools/**/*.py")))
    )
    assert both.in_turn(measure) == [["record.py"], ["build.py|outputs.py"]]
    assert not list(tmp_path.glob("*fresh"))


def test_the_largest_page_may_be_blocked_for_an_eighth(
    tmp_path: Path, ran: list[tuple[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Phone:
        loads = 0

        def load(self, site: Path, path: str) -> Load:
            assert (site.name, path) == ("site", "en/layers/lstm/")
            self.loads += 1
            return Load(busy=self.loads * 2, blocked=self.loads)

    monkeypatch.setattr(against, "phone", lambda: nullcontext(Phone()))
    (blocked, busy), said = compared(tmp_path, "page")
    assert (list(blocked.old), list(blocked.new), blocked.share) == ([3, 5], [4, 6], 1 / 8)
    assert (list(busy.old), list(busy.new), busy.share) == ([6, 10], [8, 12], None)
    assert said[-1] == "en/layers/lstm/, this tree: busy 12.0 s, blocked 6.00 s"
