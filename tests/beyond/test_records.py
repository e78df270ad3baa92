"""Records of other backends: kept by folder, believed only for the program as it is, and refused where they are not."""

from __future__ import annotations

import json

import pytest

from tools.beyond.environment import BACKENDS
from tools.beyond.kinds import KINDS
from tools.beyond.records import Elsewhere, Records, Seen, folder, misnamed
from tools.engine.digests import digest
from tools.engine.snippets import discover
from tools.problems import Problems
from tools.project import HERE, Project

SEEN = (Seen(("jax", "numpy"), "values", "[0.5]\n"), Seen(("torch", "openvino"), "", ""))


def with_snippet(project: Project, source: str = "print(1)\n", output: str = "1\n") -> None:
    place = project.snippets / "lstm"
    place.mkdir(exist_ok=True)
    (place / "units.py").write_text(source)
    (place / "units.out").write_text(output)


def recorded(project: Project) -> Records:
    with_snippet(project)
    each = Elsewhere(digest("print(1)\n"), digest("1\n"), SEEN)
    Records({"keras": "3.15.1"}, "2026-11-28", {"snippets/lstm/units.py": each}).write(project)
    return Records.read(project)


def test_what_is_written_is_read_again(project: Project) -> None:
    records = recorded(project)
    assert records.versions == {"keras": "3.15.1"}
    assert records.date == "2026-11-28"
    assert records.programs["snippets/lstm/units.py"].seen == SEEN
    assert [path.name for path in sorted(folder(project).iterdir())] == ["lstm.json", "versions.json"]


@pytest.mark.parametrize(("source", "output"), [("print(2)\n", "1\n"), ("print(1)\n", "2\n")])
def test_a_record_of_another_program_or_output_is_not_believed(project: Project, source: str, output: str) -> None:
    records = recorded(project)
    assert records.covers(discover(project)[0])
    with_snippet(project, source, output)
    assert not records.covers(discover(project)[0])


def test_a_program_that_is_gone_loses_its_record_and_an_empty_file_goes(project: Project) -> None:
    records = recorded(project)
    records.updated({}, set(), {"keras": "3.16"}, "2026-12-01").write(project)
    assert [path.name for path in folder(project).iterdir()] == ["versions.json"]


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"a.py": {}}', '{"a.py": {"source": "1", "output": "2", "seen": [{"on": ["abacus"], "kind": ""}]}}'],
)
def test_a_file_that_no_tool_wrote_is_refused_with_its_name(project: Project, text: str) -> None:
    recorded(project)
    (folder(project) / "lstm.json").write_text(text)
    with pytest.raises(Problems, match=r"docs/_meta/backends/lstm\.json.*make backends"):
        Records.read(project)


def test_the_records_of_this_project_have_the_form_that_pages_read() -> None:
    records = Records.read(HERE)
    assert records.versions
    for name, each in records.programs.items():
        assert sorted(backend for seen in each.seen for backend in seen.on) == sorted(BACKENDS), name
        for seen in each.seen:
            assert seen.kind in ("", *KINDS)
            assert seen.kind or not seen.output, name


def test_each_file_holds_the_programs_of_its_folder() -> None:
    for path in folder(HERE).glob("*.json"):
        if path.name != "versions.json":
            assert all(name.startswith(f"snippets/{path.stem}/") for name in json.loads(path.read_text()))


def test_what_raises_elsewhere_is_recorded_as_the_kind_that_its_exception_tells(project: Project) -> None:
    assert misnamed(HERE) == []
    seen = (
        Seen(("jax",), "raises", "ValueError: no\n"),
        Seen(("torch",), "raises", "RuntimeError: Can't call numpy() on Tensor that requires grad.\n"),
    )
    programs = {f"snippets/lstm/{name}.py": Elsewhere("1", "2", seen) for name in ("a", "b_fails")}
    Records({"keras": "3.15.1"}, "2026-11-28", programs).write(project)
    said = [str(problem) for problem in misnamed(project)]
    assert [line.split(" is of the kind ")[1].split(":")[0] for line in said] == [
        "raises, but its exception tells program",
        "raises, but its exception tells message",
        "raises, but its exception tells message",
    ]
    assert all(line.startswith("docs/_meta/backends/lstm.json: snippets/lstm/") for line in said)
