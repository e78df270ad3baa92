"""What pages claim of every layer, length, mask or value is tried on all of them, by the programs in `everywhere`.

An example shows one case. Where a sentence speaks of more, `docs/_meta/general.yml` names the program that tries them.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import yaml

from tests.checks.general import EVERYWHERE, LIST
from tools.engine.execute import Executor
from tools.project import HERE, TEXT

PROGRAMS = sorted((HERE.root / EVERYWHERE).glob("*.py"))


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.stem for program in PROGRAMS])
def test_a_claim_holds_in_every_case(executor: Executor, program: Path) -> None:
    done = executor.run(f"{EVERYWHERE}/{program.name}", program.read_text(TEXT), patience=3)
    assert done.exit_code == 0, done.stderr


def test_a_claim_that_does_not_hold_is_found(executor: Executor) -> None:
    path = HERE.root / EVERYWHERE / "reset_state.py"
    text = path.read_text(TEXT)
    wrong = text.replace("assert layer.reset_state() is None", "assert layer.reset_state() is not None", 1)
    assert wrong != text
    assert executor.run("wrong.py", wrong, patience=3).exit_code != 0


def test_every_program_says_what_it_tries_and_proves_a_sentence() -> None:
    entries = yaml.safe_load((HERE.root / LIST).read_text(TEXT)).values()
    named = {entry["tested"] for section in entries for entry in section if "tested" in entry}
    assert {program.stem for program in PROGRAMS} == named
    for program in PROGRAMS:
        assert (ast.get_docstring(ast.parse(program.read_text(TEXT))) or "").endswith("."), program
