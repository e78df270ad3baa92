"""What is executed in another environment is believed only for just this program and just this output."""

from __future__ import annotations

import pytest

from tools.beyond.environment import OF_PROGRAMS
from tools.beyond.programs import HEAD, folder_of, is_proven, main, proven, read_proofs, run
from tools.engine.digests import digest
from tools.engine.execute import Executor
from tools.engine.processes import TENSORFLOW
from tools.engine.record import record
from tools.engine.snippets import APART, discover
from tools.problems import Problems
from tools.project import HERE, Project


def apart(project: Project, source: str = "print(1)\n", output: str = "1\n") -> None:
    place = project.snippets / "exports"
    place.mkdir()
    (place / "one.py").write_text(source)
    (place / "one.out").write_text(output)
    (place / "executed.txt").write_text(
        f"{HEAD.format(folder='exports')}one.py {digest('print(1)' + chr(10))} {digest('1' + chr(10))}\n"
    )


def test_a_build_does_not_execute_them(project: Project) -> None:
    apart(project)
    assert discover(project) == []
    assert [each.name for each in discover(project, apart=True)] == ["snippets/exports/one.py"]


def test_a_build_leaves_what_proves_them(project: Project, executor: Executor) -> None:
    apart(project)
    record(project, [], executor)
    assert read_proofs(project)


def test_one_that_was_executed_as_it_is_is_believed(project: Project) -> None:
    apart(project)
    (one,) = discover(project, apart=True)
    assert proven(project, one) == "1\n"


@pytest.mark.parametrize(("source", "output"), [("print(2)\n", "1\n"), ("print(1)\n", "2\n")])
def test_an_edited_program_and_an_edited_output_are_not(project: Project, source: str, output: str) -> None:
    apart(project, source, output)
    (one,) = discover(project, apart=True)
    with pytest.raises(Problems, match=r"snippets/exports/one\.py.*make exports"):
        proven(project, one)


def test_all_of_this_project_were_executed_as_they_are() -> None:
    proofs = read_proofs(HERE)
    programs = discover(HERE, apart=True)
    assert programs
    assert [each.name for each in programs if not is_proven(each, proofs)] == []
    assert set(proofs) == {each.name for each in programs}
    assert {folder_of(each) for each in programs} == set(OF_PROGRAMS) == set(APART)


def test_they_are_executed_recorded_and_checked(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the interpreter of the tests in place of the environment, which they do not have."""
    monkeypatch.setattr("tools.beyond.programs.runtime_of", lambda _: TENSORFLOW)
    apart(project, "print(2)\n")
    assert run(project, everything=False, check=False) == 0
    (one,) = discover(project, apart=True)
    assert proven(project, one) == "2\n"
    one.record.write_text("3\n")
    with pytest.raises(Problems, match=r"one\.py.*the output has moved"):
        run(project, everything=True, check=True)
    assert one.record.read_text() == "3\n"


def test_each_folder_has_proofs_of_its_own(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.beyond.programs.runtime_of", lambda _: TENSORFLOW)
    apart(project)
    (project.snippets / "tools").mkdir()
    (project.snippets / "tools" / "one.py").write_text("print(2)\n")
    assert run(project, ["tools"], everything=False, check=False) == 0
    assert set(read_proofs(project)) == {"snippets/exports/one.py", "snippets/tools/one.py"}
    assert "make tools" in (project.snippets / "tools" / "executed.txt").read_text()
    assert [proven(project, each) for each in discover(project, apart=True)] == ["1\n", "2\n"]


def test_a_folder_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export"])
    assert "no folder of programs: export; there are exports, tools" in capsys.readouterr().err
