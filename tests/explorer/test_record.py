"""The record is that of the programs as they are, small, and what the page works out of it is what Keras prints."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import pytest

from tests.checks import explorer
from tools.engine.execute import Executor
from tools.engine.snippets import Snippet
from tools.explorer import record
from tools.explorer.execute import VERIFY
from tools.explorer.record import FILE, PLACE, Outcome
from tools.explorer.scripts import FOLDER, answers, programs
from tools.live.programs import run_all
from tools.problems import Problems
from tools.project import HERE, Project

KILOBYTES = 20
"""What the page fetches of it at most, compressed."""


@pytest.fixture
def copy(project: Project) -> Project:
    """A project with the record and the scripts."""
    shutil.copytree(HERE.root / FOLDER, project.root / FOLDER)
    (project.root / FILE).parent.mkdir(parents=True)
    shutil.copy(HERE.root / FILE, project.root / FILE)
    return project


def test_it_is_not_stale_and_says_what_keras_prints(executor: Executor) -> None:
    assert explorer.problems(HERE, executor) == []


def test_a_program_of_its_own_prints_the_same(executor: Executor) -> None:
    """The other tests execute many in one process."""
    known = record.read(HERE)
    settings = explorer.drawn(known, seed=1)[:6]
    for program, printed in answers(HERE, known, settings):
        execution = executor.run("explorer.py", program)
        said = (execution.report or {}).get("text") or execution.stdout.decode()
        assert said.startswith(printed.rstrip("\n"))


def test_the_live_engine_prints_the_same(engine: Path) -> None:
    known = record.read(HERE)
    one_each = [(known["places"].index(number), VERIFY[0]) for number in range(len(known["outcomes"]))]
    said = answers(HERE, known, one_each)
    sources = [Snippet(Path("explorer.py"), f"{number}.py", program) for number, (program, _) in enumerate(said)]
    came = run_all(HERE, engine, sources)
    for each, (program, printed) in zip(sources, said, strict=True):
        ended = came[each.name]
        assert (ended.text or ended.printed).startswith(printed.rstrip("\n")), program


def test_the_record_is_small() -> None:
    (text,) = record.files(HERE).values()
    assert len(gzip.compress(text.encode(), 6)) <= KILOBYTES * 1000


def test_every_setting_is_in_it() -> None:
    (all_programs,) = programs(HERE, VERIFY[:1])
    assert len(record.outcomes(record.read(HERE))) == len(all_programs) == len(set(all_programs))


def test_python_and_the_scripts_fill_in_alike() -> None:
    known = record.read(HERE)
    outcomes = record.outcomes(known)
    settings = [(place, VERIFY[1]) for place in range(0, len(outcomes), 7)]
    for (place, sizes), (_, printed) in zip(settings, answers(HERE, known, settings), strict=True):
        assert printed == outcomes[place].at(sizes) + "\n"


def test_an_edit_of_the_program_makes_it_stale(copy: Project) -> None:
    assert record.stale(copy) == []
    with (copy.root / FOLDER / "program.mjs").open("a") as script:
        script.write("// another\n")
    (problem,) = record.stale(copy)
    assert "was made with another program" in problem.message


def test_another_keras_makes_it_stale(copy: Project) -> None:
    known = json.loads((copy.root / FILE).read_text())
    known["made_with"]["keras"] = "3.0.0"
    (copy.root / FILE).write_text(json.dumps(known))
    (problem,) = record.stale(copy)
    assert problem.message.startswith("was made with another keras (3.0.0, now ")


@pytest.mark.parametrize(
    "text", ["{", "{}", '{"outcomes": [], "places": [0]}', '{"outcomes": [{"x": 1}], "places": []}']
)
def test_what_is_no_record_is_told(copy: Project, text: str) -> None:
    (copy.root / FILE).write_text(text)
    with pytest.raises(Problems, match=r"is no record .*: run `make explorer`"):
        record.read(copy)


def test_without_a_record_there_is_nothing_to_fetch(project: Project) -> None:
    assert record.files(project) == {}


def test_what_is_written_is_read_again(copy: Project) -> None:
    outcomes = [Outcome(("({b}, {U})",), "4FU"), Outcome(raises="ValueError: {T}"), Outcome(("({b}, {U})",), "4FU")]
    record.write(copy, outcomes)
    assert record.outcomes(record.read(copy)) == outcomes
    assert set(record.files(copy)) == {PLACE}
    assert record.stale(copy) == []
