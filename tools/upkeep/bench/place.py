"""The folder of one run of the bench, what is said meanwhile, and what measured programs see around them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from pathlib import Path


class Place:
    """Where a run keeps everything; measured programs have their temporary files and their home there as well.

    Args:
        root: an empty folder.
        say: called with what is being measured, and with each single value.
    """

    def __init__(self, root: Path, say: Callable[[str], None]) -> None:
        self.say = say
        self._root = root
        self._numbers = itertools.count(1)
        self._own = {"HOME": root / "home", **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), root / "temporary")}
        for folder in self._own.values():
            folder.mkdir(exist_ok=True)

    def path(self, name: str) -> Path:
        """A new path, at which there is nothing yet."""
        return self._root / f"{next(self._numbers)}-{name}"

    def folder(self, name: str) -> Path:
        """A new folder."""
        folder = self.path(name)
        folder.mkdir()
        return folder

    def environment(self, **more: str) -> dict[str, str]:
        """The caller's environment, without the addresses of a deploying workflow and modules that are ours alone."""
        left_out = ("SITE_URL", "REPO_URL", "PYTHONPATH")
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        return {**kept, **{name: str(folder) for name, folder in self._own.items()}, "NO_MKDOCS_2_WARNING": "1", **more}
