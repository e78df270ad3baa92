"""What failing programs say on Keras 2: which are run, and what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version

import pytest

from tools.beyond import keras2
from tools.beyond.keras2 import PACKAGES, RECORDS, Ended, Records, end_of, ended, is_fit, moved, record
from tools.engine.digests import digest
from tools.engine.execute import Execution
from tools.engine.snippets import Snippet, discover
from tools.problems import Problem, Problems
from tools.project import HERE, Project

USER_CODE = """\
ValueError: in user code:

    File "tf_keras/src/engine/training.py", line 1398, in train_function  *
        return step_function(self, iterator)

    ValueError: Dimensions must be equal, but are 6 and 32
    and more.

Call arguments received by layer 'lstm' (type LSTM):
  - training=None
"""


def test_a_message_is_kept_without_frames_arguments_and_addresses() -> None:
    assert end_of(USER_CODE) == "ValueError: Dimensions must be equal, but are 6 and 32\nand more."
    assert end_of("ValueError: \x1b[1m<LSTM object at 0x7f2f868d2950>\x1b[0m no") == "ValueError: <LSTM object> no"


def snippet(name: str, source: str = "import keras\nkeras.layers.LSTM(0)\n") -> Snippet:
    return Snippet(HERE.root / name, name, source)


def test_programs_that_fail_on_keras_3_are_run() -> None:
    assert len([each for each in discover(HERE) if is_fit(each)]) >= 200
    assert is_fit(snippet("snippets/lstm/zero_fails.py"))


@pytest.mark.parametrize(
    "other",
    [
        snippet("snippets/lstm/zero.py"),
        snippet("snippets/exports/zero_fails.py"),
        snippet("snippets/tools/zero_fails.py"),
        snippet("snippets/lstm/official/zero_fails.py"),
        snippet("snippets/lstm/zero_fails.py", "import numpy\nnumpy.ones(-1)\n"),
        snippet("snippets/lstm/zero_fails.py", "import tf_keras as keras\nkeras.layers.LSTM(0)\n"),
        snippet("snippets/lstm/zero_fails.py", "import keras\nimport tensorflow as tf\nkeras.layers.LSTM(0)\n"),
        snippet("snippets/lstm/zero_fails.py", "import keras\nimport openvino\nkeras.layers.LSTM(0)\n"),
    ],
    ids=["runs", "export", "tool", "official", "no Keras", "Keras 2", "TensorFlow", "OpenVINO"],
)
def test_a_program_that_differs_in_one_thing_is_not(other: Snippet) -> None:
    assert not is_fit(other)


@pytest.mark.parametrize(
    ("execution", "said"),
    [
        (Execution(b"", "", -9, None, "/x", 60, timed_out=True), "took too long on Keras 2"),
        (Execution(b"", "Killed", -9, None, "/x", 1), "died (exit code -9) on Keras 2"),
    ],
)
def test_a_run_that_did_not_end_is_told(execution: Execution, said: str) -> None:
    problem = ended(snippet("snippets/lstm/zero_fails.py"), execution)
    assert isinstance(problem, Problem)
    assert problem.path == "snippets/lstm/zero_fails.py"
    assert problem.message.startswith(said)


def test_a_run_that_ended_is_kept() -> None:
    program = snippet("snippets/lstm/zero_fails.py")
    raised = Execution(b"", "", 1, {"text": "ValueError: no units"}, "/x", 1)
    assert ended(program, raised) == Ended(digest(program.source), "ValueError: no units")
    assert ended(program, Execution(b"", "", 0, {}, "/x", 1)) == Ended(digest(program.source), "")


NOW = {name: version(name) for name in PACKAGES}
NAMES = ("snippets/gru/zero_fails.py", "snippets/lstm/zero_fails.py")


@pytest.fixture
def known(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with two programs and their records; a run says what stands in the last line of the program."""
    for name in NAMES:
        (project.root / name).parent.mkdir()
        (project.root / name).write_text("import keras\n# no units\n", "utf-8")
    (project.root / RECORDS).parent.mkdir(parents=True)

    def run_all(snippets: Sequence[Snippet]) -> dict[str, Ended | Problem]:
        return {
            each.name: Problem(each.name, 0, "took too long")
            if "forever" in each.source
            else Ended(digest(each.source), each.source.splitlines()[-1])
            for each in snippets
        }

    monkeypatch.setattr(keras2, "run_all", run_all)
    assert record(project, (), everything=False, check=False) == []
    assert list(Records.read(project).programs) == list(NAMES)
    return project


def made_with_older(project: Project) -> Records:
    older = Records({**NOW, "tf_keras": "2.0"}, Records.read(project).programs)
    older.write(project)
    return older


@pytest.mark.parametrize("everything", [False, True])
def test_some_programs_alone_are_not_run_with_other_versions(known: Project, everything: bool) -> None:
    older = made_with_older(known)
    with pytest.raises(Problems, match=r"was made with tf_keras 2\.0 and not .*without ONLY"):
        record(known, ["lstm/"], everything=everything, check=False)
    assert Records.read(known) == older
    assert record(known, (), everything=everything, check=False) == []
    assert Records.read(known).versions == NOW


def test_some_programs_alone_leave_the_others_recorded(known: Project) -> None:
    (known.root / NAMES[1]).write_text("import keras\n# other\n", "utf-8")
    assert record(known, ["lstm/"], everything=True, check=False) == []
    assert [each.text for each in Records.read(known).programs.values()] == ["# no units", "# other"]


def test_a_program_that_did_not_end_has_no_record_of_it_and_is_told(known: Project) -> None:
    before = Records.read(known)
    (known.root / NAMES[0]).write_text("import keras\n# forever\n", "utf-8")
    (problem,) = record(known, (), everything=False, check=False)
    assert (problem.path, problem.message) == (NAMES[0], "took too long")
    assert Records.read(known) == before
    assert Records.read(known).text_of(NAMES[0], known.root / NAMES[0]) == ""
    assert record(known, (), everything=False, check=True) == [problem]


def test_a_check_compares_versions_and_names(known: Project) -> None:
    assert record(known, (), everything=False, check=True) == []
    made_with_older(known)
    (versions,) = record(known, (), everything=False, check=True)
    assert "was made with tf_keras 2.0" in versions.message
    record(known, (), everything=False, check=False)
    (known.root / NAMES[0]).rename(known.root / "snippets/gru/another_fails.py")
    gone, new = record(known, (), everything=False, check=True)
    assert gone.message.startswith(f"holds {NAMES[0]}, which is not run")
    assert new.path == "snippets/gru/another_fails.py"
    assert record(known, ["lstm/"], everything=False, check=True) == []


def test_a_record_that_no_longer_holds_is_told() -> None:
    name = "snippets/lstm/mistakes/two_dimensions_fails.py"
    kept = Records.read(HERE).programs[name]
    (problem,) = moved(Records.read(HERE), {name: Ended(kept.source, kept.text + " at all")})
    assert problem.path == name
    assert "make keras2" in problem.message


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"programs": {}}', '{"versions": {}, "programs": {"a": {"source": "x"}}}']
)
def test_a_file_that_is_no_record_is_told(project: Project, text: str) -> None:
    path = project.root / RECORDS
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    with pytest.raises(Problems, match="is no record"):
        Records.read(project)


@pytest.mark.parametrize("check", [False, True])
def test_a_word_that_names_no_program_is_refused(known: Project, check: bool) -> None:
    with pytest.raises(Problems, match="ONLY=ltsm/: names no program that is run on Keras 2: nothing was run"):
        record(known, ["lstm/", "ltsm/"], everything=False, check=check)


def test_a_check_of_a_program_that_is_gone_tells_that_it_is(known: Project) -> None:
    (known.root / NAMES[0]).unlink()
    (gone,) = record(known, [NAMES[0]], everything=False, check=True)
    assert gone.message.startswith(f"holds {NAMES[0]}, which is not run")
    with pytest.raises(Problems, match="nothing was run"):
        record(known, [NAMES[0]], everything=False, check=False)
