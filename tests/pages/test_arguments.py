"""The table of arguments has a row for each, with the default of the installed class and the first sentence."""

from __future__ import annotations

import re

import pytest

from tests.checks.coverage import Meta, argument_ids
from tools.engine.execute import Executor
from tools.pages.arguments import write_arguments
from tools.pages.signature import Argument, Signature, signatures
from tools.project import HERE, LANGUAGES, Project

PAGE = """\
# LSTM { #lstm }

## Constructor { #constructor }

### `units` { #units }

--8<-- "signature/lstm/units.md"

The [length](#call) of `h`, e.g. three. More of it.

### `use_bias` { #use_bias }

--8<-- "_fragments/use_bias.md"

## Hidden { #kwargs }

### `name` { #name }

A `a|b`.

## Call { #call }

### `mask` { #call-mask }

Without a full stop

## Methods { #methods }

### `states` { #states }

No argument.
"""
LSTM = Signature("LSTM", (Argument("units", None), Argument("use_bias", "True")), (Argument("mask", "None"),))


def test_a_row_has_name_default_and_first_sentence(project: Project) -> None:
    page = project.docs("en") / "layers/lstm.md"
    page.parent.mkdir()
    page.write_text(PAGE, "utf-8")
    (project.docs("en") / "_fragments").mkdir()
    (project.docs("en") / "_fragments/use_bias.md").write_text("Whether there is a bias. It is.\n", "utf-8")
    write_arguments(project, [LSTM])
    table = (project.generated("en") / "arguments/lstm.md").read_text("utf-8").splitlines()
    assert [line for line in table if line.startswith("| [")] == [
        "| [`units`](#units) | required | The length of `h`, e.g. three. |",
        "| [`use_bias`](#use_bias) | `True` | Whether there is a bias. |",
        "| [`name`](#name) |  | A `a\\|b`. |",
        "| [`mask`](#call-mask) (call argument) | `None` | Without a full stop |",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_argument_of_every_class_has_a_row_with_a_line(language: str, executor: Executor) -> None:
    installed = signatures(HERE, executor)
    write_arguments(HERE, installed)
    for signature in installed:
        text = (HERE.generated(language) / f"arguments/{signature.name.lower()}.md").read_text("utf-8")
        rows = re.findall(r"^\| \[`[^`]+`\]\(#([\w-]+)\)[^|]*\| [^|]*\| (.+) \|$", text, re.MULTILINE)
        assert [row for row, _ in rows] == [name for _, ids in argument_ids(signature, Meta(HERE)) for name in ids]
        assert all(6 < len(line) < 200 for _, line in rows), signature.name
