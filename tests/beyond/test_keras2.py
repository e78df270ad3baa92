"""What failing programs say on Keras 2: which are run, what is kept of it, and that the records hold."""

from __future__ import annotations

import pytest

from tools.beyond.keras2 import RECORDS, Ended, Records, end_of, is_fit, moved, run_all
from tools.engine.snippets import discover
from tools.problems import Problems
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

CHECKED = (
    "lstm/mistakes/two_dimensions_fails",
    "lstm/mistakes/return_sequence_fails",
    "guides/states/needs_batch_fails",
)
"""Programs that a test runs again: running all of them takes minutes, which `make keras2-check` is for."""


def test_a_message_is_kept_without_frames_arguments_and_addresses() -> None:
    assert end_of(USER_CODE) == "ValueError: Dimensions must be equal, but are 6 and 32\nand more."
    assert end_of("ValueError: \x1b[1m<LSTM object at 0x7f2f868d2950>\x1b[0m no") == "ValueError: <LSTM object> no"


def test_only_programs_that_fail_on_keras_3_alone_are_run() -> None:
    names = {each.name for each in discover(HERE) if is_fit(each)}
    assert len(names) >= 200
    assert not any("keras2/" in name or "exports/" in name for name in names)
    assert all(name.endswith("_fails.py") for name in names)


def test_every_record_is_of_a_program_as_it_is_now() -> None:
    records = Records.read(HERE)
    now = {each.name: each for each in discover(HERE) if is_fit(each)}
    assert set(records.programs) == set(now), "run `make keras2`"
    stale = [name for name, each in now.items() if each.must_fail and not _covers(records, name)]
    assert stale == [], "run `make keras2`"


def _covers(records: Records, name: str) -> bool:
    kept = records.programs[name]
    return not kept.text or records.text_of(name, HERE.root / name) == kept.text


def test_records_are_what_keras_2_says() -> None:
    chosen = [each for each in discover(HERE) if each.name.removeprefix("snippets/").removesuffix(".py") in CHECKED]
    assert len(chosen) == len(CHECKED)
    assert moved(Records.read(HERE), run_all(chosen)) == []


def test_a_record_that_no_longer_holds_is_told() -> None:
    name = f"snippets/{CHECKED[0]}.py"
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
