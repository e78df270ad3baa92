"""The pages cover every argument, and every argument's snippet shows its effect."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.checks import coverage, effect
from tests.checks.coverage import META, Meta
from tests.support.spoiling import copy_of_this_project, edit
from tools.engine.execute import Executor
from tools.pages.signature import CLASSES, Argument, Signature, signatures
from tools.problems import Problem
from tools.project import HERE, LANGUAGES, Project
from tools.site.outputs import bring_up_to_date

LSTM = "docs/ko/layers/lstm.md"


@pytest.fixture(scope="session")
def installed(executor: Executor) -> list[Signature]:
    """The signatures of the installed Keras."""
    return signatures(HERE, executor)


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """The real pages and snippets, to be spoilt."""
    return copy_of_this_project(tmp_path)


def found(project: Project, installed: list[Signature], recurrent: list[str] | None = None) -> list[str]:
    return [str(problem) for problem in coverage.problems(project, installed, recurrent or list(CLASSES))]


def test_every_argument_of_every_written_class_is_covered(installed: list[Signature], said: dict[str, Any]) -> None:
    assert coverage.problems(HERE, installed, said["recurrent"]) == []


def test_no_class_is_put_off() -> None:
    assert Meta(HERE).to_do == []


def test_the_pages_explain_213_and_48_arguments(installed: list[Signature]) -> None:
    assert sum(len(signature.constructor) for signature in installed) == 213
    assert sum(len(signature.call) for signature in installed) == 48


def test_a_missing_heading_is_named(copy: Project, installed: list[Signature]) -> None:
    edit(copy, LSTM, "### `unroll` { #unroll }", "### `unroll` { #unrolled }")
    assert any("argument without a heading: { #unroll }" in text for text in found(copy, installed))
    assert any("LSTM has no argument unrolled" in text for text in found(copy, installed))


def test_headings_out_of_order_are_named(copy: Project, installed: list[Signature]) -> None:
    edit(copy, LSTM, "### `unroll` { #unroll }", "### `x` { #stateful_ }")
    edit(copy, LSTM, "### `stateful` { #stateful }", "### `unroll` { #unroll }")
    edit(copy, LSTM, "### `x` { #stateful_ }", "### `stateful` { #stateful }")
    (text,) = found(copy, installed)
    assert text.startswith(f"{LSTM}:")
    assert "unroll is out of order" in text


def test_an_argument_without_a_snippet_is_named(copy: Project, installed: list[Signature]) -> None:
    edit(copy, LSTM, '--8<-- "lstm/recurrent_dropout.py"', "")
    (text,) = found(copy, installed)
    assert text.endswith(": no snippet shows recurrent_dropout: embed one")


def test_a_new_argument_in_keras_is_named(copy: Project, installed: list[Signature]) -> None:
    newer = [
        replace(signature, constructor=(*signature.constructor, Argument("use_magic", "False")))
        for signature in installed
    ]
    assert sum("{ #use_magic }" in text for text in found(copy, newer)) == len(LANGUAGES) * len(CLASSES)


def test_a_new_class_in_keras_is_named(installed: list[Signature]) -> None:
    (text,) = found(HERE, installed, [*CLASSES, "MinLSTM"])
    assert "Keras has a recurrent class MinLSTM" in text


def test_a_class_cannot_be_put_off_again(copy: Project, installed: list[Signature]) -> None:
    edit(copy, META, "to_do: []\n", "to_do:\n  - LSTM\n")
    texts = found(copy, installed)
    assert any("LSTM cannot be put off: this list may only shrink" in text for text in texts)
    assert any("LSTM has a page (docs/ko/layers/lstm.md): take it off" in text for text in texts)


def test_a_class_without_a_page_is_named(copy: Project, installed: list[Signature]) -> None:
    for code in LANGUAGES:
        (copy.docs(code) / "layers/gru.md").unlink()
    assert found(copy, installed) == [f"docs/{code}/layers/gru.md: GRU has no page: write it" for code in LANGUAGES]


def test_every_snippet_shows_the_effect_of_its_argument(installed: list[Signature], executor: Executor) -> None:
    assert effect.problems(HERE, installed, executor) == []


def test_every_argument_is_among_the_cases(installed: list[Signature]) -> None:
    keys = {case.key for case in effect.cases(HERE, installed)}
    assert {"LSTM.units", "LSTM.use_cudnn", "LSTM.autocast", "LSTM.call.mask"} <= keys
    hidden = sum(len(Meta(HERE).kwargs(signature.name)) for signature in installed)
    assert len(keys) == 213 + 48 + hidden


def _small(project: Project, body: str) -> Project:
    """A project whose only page explains `go_backwards` of an LSTM by one snippet."""
    for language in LANGUAGES:
        path = project.docs(language) / "layers/lstm.md"
        path.parent.mkdir()
        path.write_text(
            '## x { #constructor }\n\n### y { #go_backwards }\n\n```python\n--8<-- "a.py"\n```\n', encoding="utf-8"
        )
    (project.snippets / "a.py").write_text(f"import keras\n\n{body}", "utf-8")
    meta = project.root / META
    meta.parent.mkdir(parents=True)
    meta.write_text("to_do: []\nkwargs: {}\nother_value: {}\nno_effect: {}\n", "utf-8")
    return project


def _effect(project: Project, executor: Executor) -> list[Problem]:
    bring_up_to_date(project, executor)
    lstm = Signature("LSTM", (Argument("go_backwards", "False"),), ())
    return effect.problems(project, [lstm], executor)


def test_a_snippet_without_an_effect_is_named(project: Project, executor: Executor) -> None:
    body = "print(keras.layers.LSTM(3, go_backwards=True)(keras.ops.ones((2, 4, 8))).shape)\n"
    (problem,) = _effect(_small(project, body), executor)
    assert (problem.path, problem.line) == (LSTM, 3)
    assert "LSTM.go_backwards has no visible effect: snippets/a.py prints the same" in problem.message


def test_an_excuse_that_is_not_needed_is_named(project: Project, executor: Executor) -> None:
    small = _small(project, "print(keras.layers.LSTM(3, go_backwards=True).go_backwards)\n")
    edit(small, META, "no_effect: {}", "no_effect: {LSTM.go_backwards: a reason}")
    (problem,) = _effect(small, executor)
    assert "no_effect excuses LSTM.go_backwards, which does show its effect" in problem.message


def test_an_excused_argument_needs_no_effect(project: Project, executor: Executor) -> None:
    small = _small(project, "print(3, keras.layers.LSTM(3, go_backwards=True).units)\n")
    edit(small, META, "no_effect: {}", "no_effect: {LSTM.go_backwards: a reason}")
    assert _effect(small, executor) == []


def test_a_positional_argument_is_dropped_as_well(project: Project, executor: Executor) -> None:
    body = """\
import inspect

names = list(inspect.signature(keras.layers.LSTM).parameters)
values = [p.default for p in inspect.signature(keras.layers.LSTM).parameters.values()]
before = names.index("go_backwards")
print(keras.layers.LSTM(3, *values[1:before], True).go_backwards)
"""
    assert _effect(_small(project, body), executor) == []
