"""Which programs are run on other backends, what is kept of a run, and when it is written; no backend is needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.beyond import backends
from tools.beyond.records import Elsewhere, Records, Seen
from tools.engine.digests import digest
from tools.engine.execute import Execution
from tools.engine.snippets import Snippet
from tools.problems import Problems
from tools.project import HERE, Project


@pytest.mark.parametrize(
    ("source", "neutral"),
    [
        ("import keras\nprint(keras.layers.LSTM(3))\n", True),
        ("import keras\nimport tensorflow as tf\n", False),
        ("import tf_keras\n", False),
        ("import os\nos.environ['KERAS_BACKEND'] = 'jax'\nimport keras\n", False),
        ("import numpy as np\nprint(np.ones(3))\n", False),
        ("import importlib\nimport keras\nimportlib.import_module('keras.src.backend.tensorflow.rnn')\n", False),
        ("import keras\nfrom keras.src.backend.tensorflow import rnn\n", False),
        ("import keras\nprint('keras.src.backend.torch')\n", True),
    ],
)
def test_a_program_is_run_elsewhere_where_it_says_nothing_of_tensorflow(source: str, neutral: bool) -> None:
    assert backends.is_neutral(Snippet(Path("a.py"), "snippets/a.py", source)) == neutral


def execution(stdout: str, report: dict[str, str] | None, *, timed_out: bool = False) -> Execution:
    return Execution(stdout.encode(), "", -9 if report is None else 0, report, "/made/up", 1.0, timed_out=timed_out)


def test_what_is_kept_of_a_run_names_no_place_and_no_address() -> None:
    cache = HERE.cache / "running" / "x" / "kernel.so"
    said = f"ValueError: '{cache}' at 0x7f00aabb in /made/up/a"
    kept = backends.printed(execution("one", {"type": "ValueError", "text": said}))
    assert kept.raised == "ValueError"
    assert kept.text == "one\nValueError: 'kernel.so' at 0x… in a\n"


def test_one_that_did_not_come_to_its_end_says_so() -> None:
    assert backends.printed(execution("", None, timed_out=True)).text == "did not end in time\n"
    assert backends.printed(execution("", None)).text == "ended with exit code -9\n"


@pytest.fixture
def two(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with two programs, on made-up backends that print what the programs do."""
    place = project.snippets / "lstm"
    place.mkdir()
    for name in "ab":
        (place / f"{name}.py").write_text(f"import keras\nprint('{name}')\n")
        (place / f"{name}.out").write_text(f"{name}\n")

    def compare(snippets: Sequence[Snippet]) -> dict[str, Elsewhere]:
        seen = (Seen(("jax", "torch", "numpy", "openvino"), "", ""),)
        return {each.name: Elsewhere(digest(each.source), digest(each.recorded() or ""), seen) for each in snippets}

    monkeypatch.setattr(backends, "compare", compare)
    monkeypatch.setattr(backends, "versions", lambda *_: {"keras": "3.15.1"})
    monkeypatch.setattr(backends, "EACH", 1)
    return project


def test_what_was_run_is_kept_although_the_next_fails(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    compare = backends.compare

    def failing(snippets: Sequence[Snippet]) -> dict[str, Elsewhere]:
        if snippets[0].name.endswith("b.py"):
            raise KeyboardInterrupt
        return compare(snippets)

    monkeypatch.setattr(backends, "compare", failing)
    with pytest.raises(KeyboardInterrupt):
        backends.record(two, [], everything=False, check=False)
    assert list(Records.read(two).programs) == ["snippets/lstm/a.py"]


def test_under_other_versions_all_is_run_again_and_nothing_old_stays(
    two: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert backends.record(two, [], everything=False, check=False) == 0
    assert backends.record(two, [], everything=False, check=False) == 0
    assert capsys.readouterr().out == "2 programs recorded\n0 programs recorded\n"
    monkeypatch.setattr(backends, "versions", lambda *_: {"keras": "3.16.0"})
    for gone in ("b.py", "b.out"):
        (two.snippets / "lstm" / gone).unlink()
    assert backends.record(two, [], everything=False, check=False) == 0
    assert capsys.readouterr().out == "1 programs recorded\n"
    assert Records.read(two).versions == {"keras": "3.16.0"}
    assert list(Records.read(two).programs) == ["snippets/lstm/a.py"]


@pytest.mark.parametrize("everything", [False, True])
def test_some_programs_alone_are_not_run_with_other_versions(
    two: Project, monkeypatch: pytest.MonkeyPatch, everything: bool
) -> None:
    assert backends.record(two, [], everything=False, check=False) == 0
    before = Records.read(two)
    monkeypatch.setattr(backends, "versions", lambda *_: {"keras": "3.16.0"})
    with pytest.raises(
        Problems, match=r"made with keras 3\.15\.1 and not 3\.16\.0: .*without ONLY, or `make beyond-setup`"
    ):
        backends.record(two, ["lstm/a"], everything=everything, check=False)
    assert Records.read(two) == before
    assert backends.record(two, ["lstm/a"], everything=False, check=True) == 0


def test_a_check_fails_with_what_moved_and_writes_nothing(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert backends.record(two, [], everything=False, check=False) == 0
    before = Records.read(two)
    compare = backends.compare

    def moved(snippets: Sequence[Snippet]) -> dict[str, Elsewhere]:
        found = compare(snippets)
        seen = (Seen(("jax",), "values", "[2]\n"), Seen(("torch", "numpy", "openvino"), "", ""))
        return {name: Elsewhere(each.source, each.output, seen) for name, each in found.items()}

    monkeypatch.setattr(backends, "compare", moved)
    with pytest.raises(Problems, match=r"snippets/lstm/a\.py.*jax equal → values"):
        backends.record(two, [], everything=False, check=True)
    assert Records.read(two) == before


@pytest.mark.parametrize("check", [False, True])
def test_a_word_that_names_no_program_is_refused(two: Project, check: bool) -> None:
    assert backends.record(two, [], everything=False, check=False) == 0
    before = Records.read(two)
    with pytest.raises(Problems, match="ONLY=ltsm/: names no program that runs on any backend: nothing was run"):
        backends.record(two, ["lstm/a", "ltsm/"], everything=False, check=check)
    assert Records.read(two) == before


def test_a_check_tells_of_a_record_whose_program_is_gone_until_it_is_dropped(two: Project) -> None:
    assert backends.record(two, [], everything=False, check=False) == 0
    for end in (".py", ".out"):
        (two.snippets / "lstm" / f"a{end}").unlink()
    before = Records.read(two)
    for words in ([], ["lstm/a"]):
        with pytest.raises(Problems, match=r"^snippets/lstm/a\.py: has a record and is not run .*make backends`$"):
            backends.record(two, words, everything=False, check=True)
    assert backends.record(two, ["lstm/b"], everything=False, check=True) == 0
    assert Records.read(two) == before
    assert backends.record(two, [], everything=False, check=False) == 0
    assert list(Records.read(two).programs) == ["snippets/lstm/b.py"]
    assert Records.read(two).date == before.date
    assert backends.record(two, [], everything=False, check=True) == 0
