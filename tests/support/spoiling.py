"""What tests spoil: files of a project, written or edited in one place, and a copy of the real one."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.project import HERE, Project


def write(project: Project, name: str, text: str) -> None:
    """Write a file of a project; its folders are made."""
    path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def edit(project: Project, name: str, before: str, after: str) -> int:
    """Replace what stands in a file, once or first; returns its line."""
    text = (project.root / name).read_text("utf-8")
    assert before in text
    write(project, name, text.replace(before, after, 1))
    return text[: text.index(before)].count("\n") + 1


def copy_of_this_project(folder: Path) -> Project:
    """The real pages, snippets, programs that try their claims, and README, to be spoilt."""
    for name in ("docs", "snippets", "tests/checks/everywhere"):
        shutil.copytree(HERE.root / name, folder / name)
    shutil.copy(HERE.root / "README.md", folder)
    return Project(folder)
