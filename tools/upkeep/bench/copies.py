"""Copies of the project: of the tree as it stands, and of a commit."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tools.engine.snippets import PROOFS
from tools.problems import Problem, Problems
from tools.project import HERE

MADE = (".*", "__pycache__")
"""Not copied: what can be made again, and what is none of the build's business."""


def copy_tree(target: Path, root: Path = HERE.root) -> Path:
    """Copy a project as it stands, but for what can be made again; returns the copy."""
    pattern = shutil.ignore_patterns(*MADE)

    def ignored(folder: str, names: list[str]) -> set[str]:
        built = {"site"} if Path(folder) == root else set()  # tools/site is no built site
        return pattern(folder, names) | built

    shutil.copytree(root, target, ignore=ignored)
    return target


def resolve(commit: str, root: Path = HERE.root) -> str:
    """The whole name of a commit.

    Raises:
        ValueError: there is none, or no git to ask.
    """
    try:
        command = ["git", "rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}^{{commit}}"]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    except OSError as error:
        raise ValueError(f"git cannot be run ({error.strerror}), and only it has other commits") from error
    if done.returncode:
        raise ValueError(f"{commit}: there is no such commit here (where the clone is shallow: git fetch --unshallow)")
    return done.stdout.strip()


def copy_commit(target: Path, commit: str, root: Path = HERE.root) -> Path:
    """Unpack a commit, whole, into a new folder; returns it. The checkout and its list of worktrees stay as they are.

    Args:
        target: the folder.
        commit: as of `resolve`.
        root: a checkout that has the commit.

    Raises:
        Problems: git or tar failed.
    """
    target.mkdir()
    with subprocess.Popen(["git", "archive", commit], cwd=root, stdout=subprocess.PIPE) as archive:
        unpacked = subprocess.run(["tar", "x", "-C", os.fspath(target)], stdin=archive.stdout, check=False)
    if archive.returncode or unpacked.returncode:
        raise Problems([Problem("tools/upkeep/bench", 0, f"commit {commit} cannot be unpacked: see above")])
    return target


def forget_all(root: Path) -> None:
    """Have a copy know and believe nothing: what was executed, here or according to git, is executed again."""
    shutil.rmtree(root / ".cache", ignore_errors=True)
    for path in sorted(root.rglob(PROOFS)):
        path.unlink()


def forget_made(root: Path) -> None:
    """Remove the site of a copy and the pages in its cache; what was executed stays known."""
    shutil.rmtree(root / "site", ignore_errors=True)
    for path in (root / ".cache").iterdir():
        if path.name not in ("executed", "generated"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
