"""A newer Keras that says something else is noticed, by class and argument."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.checks import upstream
from tests.checks.upstream import DEFECTS, RECORD
from tools.project import HERE, Project


def test_keras_says_what_it_said_when_the_pages_were_written(said: dict[str, Any]) -> None:
    assert upstream.problems(HERE, said) == []


def test_all_classes_of_the_site_are_recorded(said: dict[str, Any]) -> None:
    recorded = json.loads((HERE.root / RECORD).read_text("utf-8"))
    assert recorded.keys() == said["classes"].keys()
    assert "docstring: unit_forget_bias" in recorded["LSTM"]


def changed(said: dict[str, Any], **parts: str) -> list[str]:
    newer = copy.deepcopy(said)
    newer["classes"]["LSTM"].update(parts)
    return [str(problem) for problem in upstream.problems(HERE, newer)]


def test_a_changed_entry_of_a_docstring_is_named(said: dict[str, Any]) -> None:
    docstring = said["classes"]["LSTM"]["docstring"].replace("unroll: Boolean (default", "unroll: Bool (default")
    (text,) = changed(said, docstring=docstring)
    assert "LSTM: docstring: unroll has changed. Look at docs/ko/" in text
    assert "docs/ko/layers/lstm.md" in text


def test_a_changed_signature_is_named(said: dict[str, Any]) -> None:
    call = said["classes"]["LSTM"]["call"].replace("mask=None", "mask=True")
    assert ["LSTM: call signature has changed" in text for text in changed(said, call=call)] == [True]


def test_a_mended_defect_is_named(said: dict[str, Any]) -> None:
    docstring = said["classes"]["LSTM"]["docstring"].replace("inputs: A 3D tensor", "sequences: A 3D tensor")
    texts = changed(said, docstring=docstring)
    assert any(f"{DEFECTS}:" in text and "rewrite upstream/lstm#docs-inputs" in text for text in texts)


def test_a_defect_without_its_section_is_named(said: dict[str, Any], tmp_path: Path) -> None:
    for name in (RECORD, DEFECTS):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text((HERE.root / name).read_text("utf-8"), "utf-8")
    texts = [str(problem) for problem in upstream.problems(Project(tmp_path), said)]
    assert any("no section upstream/lstm#docs-inputs in docs/ko" in text for text in texts)


@pytest.mark.parametrize("part", ["constructor signature", "call signature", "docstring: introduction"])
def test_each_class_has_its_parts(part: str) -> None:
    recorded = json.loads((HERE.root / RECORD).read_text("utf-8"))
    assert all(part in parts for parts in recorded.values())
