"""Remembers what each program printed, for as long as nothing that could change it has changed."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

from tools.engine.processes import ENVIRONMENT
from tools.project import TEXT, Project, write_if_changed

VERSIONED = ("tensorflow", "keras", "tf_keras", "numpy", "matplotlib")
"""Libraries whose version may change what a program prints or draws."""

ENGINE = ("child.py", "zygote.py", "output.py")
"""Tools that may change what is recorded; what only hands bytes on is not among them."""


@cache
def versions() -> dict[str, str]:
    """The versions under which snippets run here, Python's first."""
    return {"python": platform.python_version(), **{name: metadata.version(name) for name in VERSIONED}}


@cache
def engine() -> str:
    """A hash of the engine: those tools, comments aside, and the environment that programs see."""
    texts = [(Path(__file__).parent / name).read_text(TEXT) for name in ENGINE]
    code = [line for text in texts for line in text.splitlines() if not line.lstrip().startswith("#")]
    return hashlib.sha256("\n".join([*code, json.dumps(ENVIRONMENT)]).encode(TEXT)).hexdigest()


def key_of(name: str, source: str) -> str:
    """The key of a program's result: its name and source, the engine, and the versions."""
    parts = json.dumps([name, source, engine(), versions()])
    return hashlib.sha256(parts.encode(TEXT)).hexdigest()


class Cache:
    """The stored results of one project, one small file a program.

    Args:
        project: owns the cache folder.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._folder = project.cache / "executed"

    def get(self, name: str, source: str) -> str | None:
        """What the program printed on this source under these versions, or None where that is not known."""
        try:
            entry = json.loads(self._file(name).read_text(TEXT))
            if entry["key"] == key_of(name, source):
                return str(entry["printed"])
        except (OSError, ValueError, KeyError, TypeError):
            pass  # absent or damaged: as good as unknown
        return None

    def put(self, name: str, source: str, printed: str) -> None:
        """Store what the program printed.

        Raises:
            Problems: the cache folder cannot be written.
        """
        text = json.dumps({"key": key_of(name, source), "printed": printed}, ensure_ascii=False)
        write_if_changed(self._project, self._file(name), text)

    def keep_only(self, names: Iterable[str]) -> None:
        """Forget snippets and tutorials that no longer exist.

        Args:
            names: of those that do.
        """
        kept = {self._file(name) for name in names}
        for folder in ("snippets", "docs"):
            for path in (self._folder / folder).rglob("*.json"):
                if path not in kept:
                    path.unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        return (self._folder / name).with_suffix(".json")
