"""What programs print in the browser, as `docs/_meta/live/` keeps it: one file a folder of programs.

A record counts only while the program, its output and the engine are what they were when it was made.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from tools.engine.digests import stamp, still_holds
from tools.problems import Problem, Problems
from tools.project import TEXT, Project, write_if_changed

HEAD = "engine.json"
"""Which engine the records were made with, as of `tools.live.pack.key`, and how many bytes a browser fetches of it."""

ADVICE = "written by `make live-record`, not by hand: take it back from git, or run that"


@dataclass(frozen=True)
class Live:
    """What came of one program.

    Args:
        source: a digest of its text.
        output: a digest of what it prints under TensorFlow.
        reason: why it does not run in the browser, as of `tools.live.reasons`; empty where it prints the same there.
        said: where it ended with an exception that TensorFlow does not raise, the beginning of its words.
    """

    source: str
    output: str
    reason: str = ""
    said: str = ""


def holds(project: Project, name: str, live: Live) -> bool:
    """Whether a program, and what it prints, are still what they were when it was run."""
    return still_holds(project.root / name, live.source, live.output)


def folder(project: Project) -> Path:
    """Where the records of a project are."""
    return project.root / "docs" / "_meta" / "live"


@dataclass(frozen=True)
class Engine:
    """What the records were made with.

    Args:
        key: as of `tools.live.pack.key`; empty where there are none.
        size: in bytes.
    """

    key: str = ""
    size: int = 0


def read(project: Project) -> tuple[Engine, dict[str, Live]]:
    """The engine that the records were made with, and by its name what came of each program.

    Raises:
        Problems: a file is not what `write` writes.
    """
    return _read(project, tuple((path, stamp(path)) for path in sorted(folder(project).glob("*.json"))))


@lru_cache(maxsize=2)
def _read(project: Project, stamped: tuple[tuple[Path, object], ...]) -> tuple[Engine, dict[str, Live]]:
    engine = Engine()
    found: dict[str, Live] = {}
    for path, _ in stamped:
        try:
            content = json.loads(path.read_text(TEXT))
            if path.name == HEAD:
                engine = Engine(**content)
            else:
                found |= {name: Live(**each) for name, each in content.items()}
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise Problems([Problem(project.relative(path), 0, f"is not a record ({error}): {ADVICE}")]) from error
    return engine, found


def write(project: Project, engine: Engine, programs: Mapping[str, Live]) -> None:
    """Write the files; those of folders without programs go."""
    by_file: defaultdict[Path, dict[str, dict[str, str]]] = defaultdict(dict)
    for name, each in sorted(programs.items()):
        parts = Path(name).parts
        path = folder(project) / f"{parts[1] if len(parts) > 2 else 'snippets'}.json"
        by_file[path][name] = {key: text for key, text in asdict(each).items() if text}
    for path in folder(project).glob("*.json"):
        if path.name != HEAD and path not in by_file:
            path.unlink()
    for path, content in by_file.items():
        write_if_changed(project, path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    write_if_changed(project, folder(project) / HEAD, json.dumps(asdict(engine)) + "\n")
