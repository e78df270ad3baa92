"""Folders for what is gone with the process that asked for it: all of them in `.cache`, none anywhere else.

A process that is killed cannot tidy up. So each folder has a lock that the system frees with its owner, and whoever
asks for a folder first removes those whose owners have gone.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from tools.problems import Problems
from tools.project import HERE, Project, unwritable

LOCK = ".lock"


@contextmanager
def scratch(name: str, project: Project = HERE) -> Iterator[Path]:
    """A folder below `.cache`, empty at first and gone at the end.

    Args:
        name: what it is for; folders of one name are tidied up together.
        project: owns the cache.

    Raises:
        Problems: the cache folder cannot be written.
    """
    place = project.cache / name
    try:
        place.mkdir(parents=True, exist_ok=True)
        with FileLock(place / LOCK):  # else the next one could be tidied up before its own lock is held
            _tidy(place)
            folder = Path(tempfile.mkdtemp(prefix="", dir=place))
            held = FileLock(folder.with_suffix(LOCK))
            held.acquire()
    except OSError as error:
        raise Problems([unwritable(project, place, error)]) from error
    try:
        yield folder
    finally:
        _remove(folder)
        held.release()
        held_file = folder.with_suffix(LOCK)
        held_file.unlink(missing_ok=True)


def tidy(name: str, project: Project = HERE) -> None:
    """Remove the folders of one name whose owners were killed; also where no new one will be asked for.

    Raises:
        Problems: the cache folder cannot be written.
    """
    place = project.cache / name
    try:
        if place.is_dir():
            with FileLock(place / LOCK):
                _tidy(place)
    except OSError as error:
        raise Problems([unwritable(project, place, error)]) from error


def _tidy(place: Path) -> None:
    """Remove the folders whose owners have gone; the caller holds the lock of the place."""
    for folder in [path for path in place.iterdir() if path.is_dir()]:
        lock = FileLock(folder.with_suffix(LOCK))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            continue
        _remove(folder)
        lock.release()
        folder.with_suffix(LOCK).unlink(missing_ok=True)


def _remove(folder: Path) -> None:
    """Remove a folder, whatever a program has forbidden in it, also while a thread removes some of it."""

    def permit(_function: object, path: str, _error: object) -> None:
        parent = os.path.dirname(path)
        with contextlib.suppress(FileNotFoundError):
            os.chmod(parent, 0o700)
        if os.path.isdir(path) and not os.path.islink(path):
            with contextlib.suppress(FileNotFoundError):
                os.chmod(path, 0o700)
            shutil.rmtree(path, ignore_errors=True)
        else:
            Path(path).unlink(missing_ok=True)

    shutil.rmtree(folder, onerror=permit)
