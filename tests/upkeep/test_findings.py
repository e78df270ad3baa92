"""Findings are run one by one, and one that no longer holds is named with what it said; each has the same form."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tools.project import HERE, TEXT, Project
from tools.upkeep.findings import files, main

FINDINGS = files(HERE)


@pytest.fixture
def some(project: Project) -> Path:
    """A folder with one finding that holds and one that does not."""
    folder = project.root / "findings"
    folder.mkdir()
    (folder / "holds.sh").write_text('[ -d "$TMPDIR" ]; touch "$TMPDIR/left"\n', TEXT)
    (folder / "moved.sh").write_text("echo seen; echo wrong >&2; exit 1\n", TEXT)
    return folder


@pytest.mark.usefixtures("some")
def test_one_that_no_longer_holds_is_named_with_what_it_said(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], project) == 1
    said = capsys.readouterr().err
    assert "findings/moved.sh: no longer holds (exit status 1)" in said
    assert "seen\n" in said
    assert "wrong" in said
    assert "findings/holds.sh" not in said


@pytest.mark.usefixtures("some")
def test_those_that_hold_leave_nothing_behind(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["holds"], project) == 0
    assert capsys.readouterr().out == "1 findings hold\n"
    assert [path.name for path in (project.cache / "running").iterdir()] == [".lock"]


@pytest.mark.usefixtures("some")
def test_a_name_that_is_none_is_told(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["absent"], project) == 1
    assert "there is no finding whose name holds absent" in capsys.readouterr().err


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda path: path.stem)
def test_a_finding_says_what_was_seen_pins_what_it_installs_and_tidies_up(finding: Path) -> None:
    text = finding.read_text(TEXT)
    assert os.access(finding, os.X_OK)
    assert text.startswith("#!/usr/bin/env bash\n# ")
    assert "\n# Seen" in text
    assert """work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"\n""" in text
    assert "set -euo pipefail" in text
    installed = re.findall(r"pip -q (?:install|download) (.*?)>pip\.log", text.replace("\\\n", " "))
    assert installed
    packages = [word for line in installed for word in line.split() if not word.startswith("-")]
    assert packages
    assert all("==" in package for package in packages)
    assert "tools" not in re.findall(r"from (\w+)", text)
