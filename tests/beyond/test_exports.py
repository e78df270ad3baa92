"""The matrix of exports: its records have the form that pages read, and say nothing that cannot be so."""

from __future__ import annotations

import pytest

from tools.beyond.exports import matrix, records
from tools.problems import Problems
from tools.project import HERE, Project

CELLS = {"onnx": {"tensorflow | export | lstm": {"status": "works", "tried": {"batch 2": 1e-7}}}}


def test_what_is_written_is_read_again(project: Project) -> None:
    records.write(project, records.Matrix({"keras": "3.15.1"}, {"onnx": "2026-11-28"}, CELLS))
    assert records.read(project) == records.Matrix({"keras": "3.15.1"}, {"onnx": "2026-11-28"}, CELLS)


@pytest.mark.parametrize("text", ["{", "[]", '{"a": 1}', '{"a": {"status": "perhaps"}}'])
def test_a_file_that_no_tool_wrote_is_refused_with_its_name(project: Project, text: str) -> None:
    records.write(project, records.Matrix({}, {}, CELLS))
    (records.folder(project) / "onnx.json").write_text(text)
    with pytest.raises(Problems, match=r"docs/_meta/exports/onnx\.json.*make exports"):
        records.read(project)


def test_every_cell_of_this_project_has_what_its_status_says() -> None:
    found = records.read(HERE)
    assert len({key.split(" | ")[2] for cells in found.cells.values() for key in cells}) >= 26
    for target, cells in found.cells.items():
        for key, cell in cells.items():
            numbers = [each for each in cell.get("tried", {}).values() if isinstance(each, float)]
            if cell["status"] != "fails":
                assert numbers, f"{target}: {key}"
            if cell["status"] == "batch":
                refused = {case.split()[0] for case, each in cell["tried"].items() if not isinstance(each, float)}
                assert key.endswith("-open"), f"{target}: {key}"
                assert refused == {"batch"}, f"{target}: {key}"
            if cell["status"] == "unchanged":
                assert target == "int8", key
            if cell["status"] == "works":
                assert len(numbers) == len(cell["tried"]), f"{target}: {key}"
            if cell["status"] == "fails":
                assert "error" in cell or not numbers, f"{target}: {key}"


def test_a_message_loses_what_is_another_at_each_run() -> None:
    said = "Error: '/home/someone/place/file.cc' line 3, function_412, 0x7f00aa, in /work/tmp"
    assert matrix.tidied(said, "/work/tmp") == "Error: 'file.cc' line 3, function_, , in ."


def test_a_difference_keeps_one_digit() -> None:
    assert matrix.rounded(1.2345e-7) == 1e-7
    assert matrix.rounded(float("inf")) == float("inf")


def test_what_is_recorded_is_what_is_tried() -> None:
    """A way that is given up, or a model that is, leaves its record behind: nothing would say so."""
    source = matrix.program()
    for cells in records.read(HERE).cells.values():
        for key in cells:
            _, way, model = key.split(" | ")
            assert f'"{way}": ' in source, key
            assert f'"{model}": ' in source, key


@pytest.fixture
def small(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A matrix of two cells, without records and without the environment that it is executed in."""
    monkeypatch.setattr(matrix, "HERE", project)
    monkeypatch.setattr(matrix, "versions", lambda *_: {"keras": "3.15.1"})
    monkeypatch.setattr(
        matrix, "names", lambda: (["gru", "lstm"], {"tensorflow": {"onnx": {"export": None}, "int8": {}}})
    )
    return project


@pytest.mark.parametrize("check", [[], ["--check"]])
@pytest.mark.usefixtures("small")
def test_words_that_name_no_cell_are_refused(check: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert [each.model for each in matrix.chosen_cells(["onnx", "lstm"])] == ["lstm"]
    assert len(matrix.chosen_cells([])) == 2
    assert matrix.main([*check, "onxx", "lstm"]) == 1
    assert "ONLY=onxx lstm: names no cell" in capsys.readouterr().err


def test_some_cells_alone_are_not_executed_with_other_versions(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(matrix, "run", lambda wanted: ((each, {"status": "works", "tried": {}}) for each in wanted))
    before = records.Matrix({"keras": "3.15.0"}, {"onnx": "2026-11-28"}, CELLS)
    records.write(small, before)
    assert matrix.main(["onnx", "gru"]) == 1
    assert "keras 3.15.0 and not 3.15.1: the records of all others would go: run `make exports`" in (
        capsys.readouterr().err
    )
    assert records.read(small) == before
    assert matrix.main([]) == 0
    assert len(records.read(small).cells["onnx"]) == 2
    records.write(small, records.Matrix({}, {}, CELLS))  # a library that is listed anew is no other version
    assert matrix.main(["onnx", "gru"]) == 0


def test_a_check_tells_of_a_cell_that_another_operator_carries(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = {"status": "works", "tried": {"batch 2": 3e-7}, "carries": "LSTM"}
    monkeypatch.setattr(matrix, "run", lambda wanted: ((each, now) for each in wanted))
    key = "tensorflow | export | lstm"
    for carries, status, said in (("LSTM", 0, "1 cells are as recorded"), ("Loop", 1, f"{key} to onnx: Loop → LSTM")):
        kept = {"onnx": {key: {"status": "works", "tried": {"batch 2": 1e-7}, "carries": carries}}}
        records.write(small, records.Matrix({"keras": "3.15.1"}, {"onnx": "2026-11-28"}, kept))
        assert matrix.main(["--check", "onnx", "lstm"]) == status
        assert said in "".join(capsys.readouterr())
