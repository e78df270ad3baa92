"""What failing programs say on Keras 2: which are run, and what is kept of it."""

from __future__ import annotations

import pytest

from tools.beyond.keras2 import RECORDS, Ended, Records, end_of, is_fit, moved
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


def test_a_message_is_kept_without_frames_arguments_and_addresses() -> None:
    assert end_of(USER_CODE) == "ValueError: Dimensions must be equal, but are 6 and 32\nand more."
    assert end_of("ValueError: \x1b[1m<LSTM object at 0x7f2f868d2950>\x1b[0m no") == "ValueError: <LSTM object> no"


def test_only_programs_that_fail_on_keras_3_alone_are_run() -> None:
    names = {each.name for each in discover(HERE) if is_fit(each)}
    assert len(names) >= 200
    assert not any("keras2/" in name or "exports/" in name for name in names)
    assert all(name.endswith("_fails.py") for name in names)


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
