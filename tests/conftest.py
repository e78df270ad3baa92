"""What many tests need: a small project of their own, and a process that holds TensorFlow."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from tools.execute import Executor
from tools.project import HERE, LANGUAGES, Project

GOOD = """\
import keras

outputs = keras.layers.LSTM(3)(keras.Input((4, 8)))
print(outputs.shape)
"""

PAGE = """\
# {title}

```python
--8<-- "{name}.py"
```
```text
--8<-- "{name}.out"
```
"""


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    """Runs snippets; short of patience, so that a test of an endless one ends soon."""
    with Executor(timeout=5) as running:
        yield running


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project: folders for snippets and pages, and nothing in them."""
    for folder in ("snippets", *(f"docs/{language}" for language in LANGUAGES)):
        (tmp_path / folder).mkdir(parents=True)
    return Project(tmp_path)


class Checkout:
    """A copy of this project with one page and one snippet, in which commands are run.

    Args:
        root: its folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "site"

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file of the checkout; its folders are made."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path

    def write_page(self, name: str, languages: tuple[str, ...] = LANGUAGES) -> None:
        """Write a page that embeds one snippet and its output."""
        for language in languages:
            self.write(f"docs/{language}/{name}.md", PAGE.format(title=name, name=name))

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `python -m …` in the checkout and wait for it."""
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start `python -m …` in the checkout; stdout and stderr come through one pipe."""
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )

    def environment(self, **more: str) -> dict[str, str]:
        """The environment of a command: the caller's, with plain output."""
        return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "SNIPPET_TIMEOUT": "10", **more}

    def files(self) -> dict[str, bytes]:
        """The site as it stands: every file and its content."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in sorted(self.site.rglob("*"))
            if path.is_file()
        }

    def copy(self, root: Path) -> Checkout:
        """The same again in another folder."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return Checkout(root)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout whose site has been built; not to be changed by a test."""
    checkout = Checkout(tmp_path_factory.mktemp("checkout"))
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("tools", "docs/_theme"):
        shutil.copytree(HERE.root / folder, checkout.root / folder, ignore=ignored)
    for name in ("mkdocs.yml", "mkdocs.en.yml", "requirements.txt"):
        shutil.copy(HERE.root / name, checkout.root / name)
        if name.startswith("mkdocs"):
            _drop_navigation(checkout.root / name)
    checkout.write("snippets/index.py", GOOD)
    checkout.write_page("index")
    result = checkout.run("mkdocs", "build")
    assert result.returncode == 0, result.stderr
    return checkout


def _drop_navigation(path: Path) -> None:
    """A site of one page has no use for the navigation of the real one."""
    head, _, rest = path.read_text("utf-8").partition("\nnav:\n")
    _, _, tail = rest.partition("\n\n")
    path.write_text(f"{head}\n{tail}", "utf-8")


@pytest.fixture
def checkout(built: Checkout, tmp_path: Path) -> Checkout:
    """A built checkout of the test's own."""
    return built.copy(tmp_path / "checkout")
