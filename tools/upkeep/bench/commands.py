"""How a commit is built, served and executed: modules have moved between commits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tools.problems import Problem, Problems
from tools.project import TEXT
from tools.upkeep.bench.programs import python

SERVES = ("tools.site.serve", "tools.serve")
EXECUTES = ("tools.site.outputs", "tools.record")
BUILDS = "tools.site.build"
"""The build of the project itself, where there is one besides that of MkDocs."""

KNOW_RECORDS = """\
import importlib
from pathlib import Path

from tools.project import HERE

engine = "tools.engine." if Path("tools/engine").is_dir() else "tools."
cache = importlib.import_module(engine + "cache").Cache(HERE)
for snippet in importlib.import_module(engine + "snippets").discover(HERE):
    if snippet.record.is_file():
        cache.put(snippet.name, snippet.source, snippet.record.read_bytes().decode())
"""
"""Puts what is recorded into the cache, as if it had been executed; run by the Python of a copy, in the copy."""


def is_command(root: Path, module: str) -> bool:
    """Whether a project has this module, and it can be run."""
    file = root / f"{module.replace('.', '/')}.py"
    return file.is_file() and "__main__" in file.read_text(TEXT)


def serve(root: Path, port: int) -> list[str]:
    """The command that serves a project on a port.

    Raises:
        Problems: it has none that is known.
    """
    return python("-m", _first(root, SERVES), "--port", str(port))


def execute(root: Path) -> list[str]:
    """The command that executes every program of a project whose cache is empty.

    Raises:
        Problems: it has none that is known.
    """
    module = _first(root, EXECUTES)
    text = (root / f"{module.replace('.', '/')}.py").read_text(TEXT)
    return python("-m", module, *(["--all"] if '"--all"' in text else []))


def mkdocs() -> list[str]:
    """The command of MkDocs, which builds every commit."""
    return python("-m", "mkdocs", "build")


def build(root: Path) -> list[str]:
    """The command that `make build` runs in a project, without its strictness."""
    return python("-m", BUILDS) if is_command(root, BUILDS) else mkdocs()


def know_records() -> list[str]:
    """The command that has a project take what is recorded for executed: minutes less for what follows."""
    return python("-c", KNOW_RECORDS)


def _first(root: Path, modules: Sequence[str]) -> str:
    found = next((module for module in modules if is_command(root, module)), None)
    if found is None:
        raise Problems([Problem("tools/upkeep/bench", 0, f"this commit has none of {', '.join(modules)}")])
    return found
