"""Where a site is built and how it takes its place: the last good one stays until the new one is whole."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tools.problems import Problems
from tools.project import Project, unwritable


def empty_folder(project: Project, target: Path) -> Path:
    """A new folder for the unfinished site; what earlier builds left when they were killed is tidied up first."""
    try:
        last_good = _last_good(target)
        if last_good.exists():
            if target.exists():
                shutil.rmtree(last_good)
            else:
                last_good.rename(target)
        for leftover in ("site", "tmp"):
            shutil.rmtree(project.cache / leftover, ignore_errors=True)
        place = project.cache / "site"
        place.mkdir(parents=True)
        return Path(tempfile.mkdtemp(dir=place))
    except OSError as error:
        raise Problems([unwritable(project, project.cache, error)]) from error


def put_in_place(unfinished: Path, target: Path) -> None:
    """Let the finished site take the place of the last one; a kill in between is mended by `empty_folder`."""
    unfinished.chmod(0o755)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(_last_good(target))
    shutil.move(unfinished, target)
    shutil.rmtree(_last_good(target), ignore_errors=True)


def _last_good(target: Path) -> Path:
    """Where the last good site stands for the moment in which the new one takes its place."""
    return target.with_name(f".{target.name}.last-good")
