"""Where things are in the project, and writing them so that a killed build leaves nothing half-written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from tools.problems import Problem, Problems

LANGUAGES = ("ko", "en")
"""The languages of the site; the first is served at `/`, each other one at `/<language>/`."""

TEXT = "utf-8"

TUTORIALS = "tutorials"
"""The folder of the notebooks in that of a language, and of what their cells print in `snippets/`."""


@dataclass(frozen=True)
class Project:
    """The folders of one checkout.

    Args:
        root: the folder that holds `mkdocs.yml`.
    """

    root: Path

    @property
    def snippets(self) -> Path:
        """Runnable examples and their recorded outputs."""
        return self.root / "snippets"

    @property
    def cache(self) -> Path:
        """What can be made again: execution results, generated fragments, unfinished sites."""
        return self.root / ".cache"

    def docs(self, language: str) -> Path:
        """The pages of one language."""
        return self.root / "docs" / language

    def generated(self, language: str) -> Path:
        """Fragments that tools write for the pages of one language."""
        return self.cache / "generated" / language

    def relative(self, path: Path) -> str:
        """The path as errors name it: relative to the project, with forward slashes."""
        return path.relative_to(self.root).as_posix()


HERE = Project(Path(__file__).resolve().parent.parent)
"""The checkout that this file belongs to."""


def write_if_changed(project: Project, path: Path, content: str | bytes) -> bool:
    """Write a generated file atomically, and only when its content changes (or `serve` would loop).

    Args:
        project: owns the cache folder, where the unfinished file lies until it is whole.
        path: the file to write; its folders are made.
        content: all of it; of a text, line ends are written as they are.

    Returns:
        Whether the file was written.

    Raises:
        Problems: the file or the cache folder cannot be written.
    """
    data = content.encode(TEXT) if isinstance(content, str) else content
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        unfinished = project.cache / "tmp"
        unfinished.mkdir(parents=True, exist_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=unfinished)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except OSError as error:
        raise Problems([unwritable(project, path, error)]) from error
    return True


def unwritable(project: Project, path: Path, error: OSError) -> Problem:
    """The fault of a file or folder that cannot be written, with what mends it."""
    culprit = Path(error.filename) if error.filename else path
    if not culprit.is_relative_to(project.root):
        culprit = path
    where = ".cache" if culprit.is_relative_to(project.cache) else project.relative(culprit)
    return Problem(
        project.relative(culprit),
        0,
        f"cannot be written ({error.strerror}): make {where} writable, or delete it and run again",
    )


@contextmanager
def locked(project: Project) -> Iterator[None]:
    """Hold the project's build lock: a second build waits for the first, and a killed one frees it.

    Raises:
        Problems: the cache folder cannot be written.
    """
    try:
        project.cache.mkdir(exist_ok=True)
        lock = FileLock(project.cache / "build.lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            print("another build is running in this folder: waiting for it to end", flush=True)
            lock.acquire()
    except OSError as error:
        raise Problems([unwritable(project, project.cache, error)]) from error
    try:
        yield
    finally:
        lock.release()
