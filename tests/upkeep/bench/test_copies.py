"""Copies of a tree and of a commit."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.upkeep.bench.copies import copy_commit, copy_tree, forget_all, forget_made, resolve


def files(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def write(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)


def git(root: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A checkout of one commit, with a file that is not in it."""
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "--quiet")
    write(root, "tools/serve.py", ".github/ci.yml")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "one")
    write(root, "tools/other.py")
    return root


def test_a_tree_is_copied_without_what_can_be_made_again(tmp_path: Path) -> None:
    kept = ["docs/ko/index.md", "tests/site/test_build.py", "tools/site/serve.py"]
    write(tmp_path / "tree", *kept, "site/index.html", ".cache/x", ".venv/y", "tools/__pycache__/z.pyc")
    assert files(copy_tree(tmp_path / "copy", tmp_path / "tree")) == kept


def test_a_copy_may_lie_in_the_cache_of_what_is_copied(tmp_path: Path) -> None:
    write(tmp_path, "mkdocs.yml", ".cache/bench/said.txt")
    assert files(copy_tree(tmp_path / ".cache/bench/copy", tmp_path)) == ["mkdocs.yml"]


def test_a_commit_is_unpacked_whole_and_leaves_no_trace(tmp_path: Path, repository: Path) -> None:
    before = git(repository, "status", "--porcelain", "--branch"), git(repository, "worktree", "list")
    commit = resolve("HEAD", repository)
    assert len(commit) == 40
    assert files(copy_commit(tmp_path / "old", commit, repository)) == [".github/ci.yml", "tools/serve.py"]
    assert (git(repository, "status", "--porcelain", "--branch"), git(repository, "worktree", "list")) == before


@pytest.mark.parametrize("commit", ["a8306eaa", "--help", "", "HEAD:tools"])
def test_an_unknown_commit_is_refused(repository: Path, commit: str) -> None:
    with pytest.raises(ValueError, match="there is no such commit here"):
        resolve(commit, repository)


def test_without_git_there_is_no_other_commit(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ValueError, match="git cannot be run"):
        resolve("HEAD", repository)


def test_a_copy_forgets_what_was_executed_or_what_was_made(tmp_path: Path) -> None:
    kept = ["snippets/a.out", "snippets/a.py"]
    write(tmp_path, *kept, "snippets/executed.txt", ".cache/executed/a.json", ".cache/pages/a.json", "site/index.html")
    write(tmp_path, ".cache/built.json", ".cache/generated/ko/a.md")
    forget_made(tmp_path)
    executed = [".cache/executed/a.json", ".cache/generated/ko/a.md"]
    assert files(tmp_path) == [*executed, *kept, "snippets/executed.txt"]
    forget_all(tmp_path)
    assert files(tmp_path) == kept
