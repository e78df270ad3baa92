"""The stand-ins follow the installed Keras; of another one it is told which of them have to be read again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tools.live import fits
from tools.live.pack import INSIDE
from tools.problems import Problems
from tools.project import HERE, Project

RNN = "backend/tensorflow/rnn.py"


@pytest.fixture
def keras(tmp_path: Path) -> Path:
    """A copy of the sources of the installed Keras, to be changed."""
    copy = tmp_path / "keras"
    shutil.copytree(fits.installed() / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__", "*_test.py"))
    return copy


def change(keras: Path, file: str, old: str, new: str) -> None:
    """Another text in a file of Keras."""
    path = keras / "src" / file
    source = path.read_text("utf-8")
    assert old in source
    path.write_text(source.replace(old, new, 1), "utf-8")


def told(keras: Path) -> list[tuple[str, str]]:
    """The stand-ins that are named, and what is said of them."""
    return [(Path(each.path).name, each.message) for each in fits.problems(HERE, keras)]


def test_the_stand_ins_are_those_of_the_installed_keras() -> None:
    assert fits.problems(HERE, fits.installed()) == []


def test_each_stand_in_says_what_it_follows() -> None:
    assert set(fits.FOLLOWED) == {each.stem for each in (INSIDE / fits.OURS).glob("*.py")}


def test_nothing_is_said_of_words(keras: Path) -> None:
    change(keras, RNN, '"""Iterates over the time dimension', '"""Goes over the time dimension')
    change(keras, RNN, "    def swap_batch_timestep", "    # Another comment.\n\n    def swap_batch_timestep")
    assert told(keras) == []


def test_a_function_that_has_changed_is_told_with_its_stand_in(keras: Path) -> None:
    change(keras, RNN, "zero_output_for_mask=False", "zero_output_for_mask=True")
    ((stand_in, message),) = told(keras)
    assert stand_in == "recurrence.py"
    assert message.startswith(f"follows `rnn` of keras/src/{RNN}, which has changed since Keras ")


def test_a_function_that_is_gone_is_told(keras: Path) -> None:
    change(keras, "backend/numpy/random.py", "def truncated_normal(", "def cut_normal(")
    ((stand_in, message),) = told(keras)
    assert stand_in == "numbers.py"
    assert "which is gone since" in message


def test_what_a_library_has_not_is_told(keras: Path) -> None:
    change(keras, "tree/optree_impl.py", "optree.tree_is_leaf(", "optree.tree_is_a_leaf(")
    ((stand_in, message),) = told(keras)
    assert stand_in == "optree"
    assert message.startswith("has no `optree.tree_is_a_leaf`, which keras/src/tree/optree_impl.py asks for: ")
    change(keras, "tree/optree_impl.py", "optree.tree_is_a_leaf(", "optree.tree_is_leaf(")
    change(keras, "backend/numpy/nn.py", "lax.max", "lax.maximum")
    ((stand_in, message),) = told(keras)
    assert stand_in == "jax"
    assert message.startswith("has no `jax.lax.maximum`, which ")


def test_a_stand_in_of_which_nothing_is_recorded_is_told(project: Project) -> None:
    place = project.root / fits.FILE
    place.parent.mkdir(parents=True)
    known = json.loads((HERE.root / fits.FILE).read_text())
    del known["followed"][f"recurrence {RNN} rnn"]
    place.write_text(json.dumps(known))
    (problem,) = fits.problems(project, fits.installed())
    assert "which is new here since" in problem.message


@pytest.mark.parametrize("content", ["{", "[]", '{"keras": "3"}'])
def test_a_record_of_another_form_is_refused(project: Project, content: str) -> None:
    place = project.root / fits.FILE
    place.parent.mkdir(parents=True)
    place.write_text(content)
    with pytest.raises(Problems, match=r"docs/_meta/stand-ins\.json: is no record .*: run `make live-fits RECORD=1`"):
        fits.read(project)


@pytest.mark.parametrize(("given", "status"), [([], 0), (["--keras", "/nowhere"], 2)])
def test_the_command_says_how_it_went(given: list[str], status: int) -> None:
    assert fits.main(given) == status
