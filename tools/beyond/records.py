"""What programs print on other backends, as `docs/_meta/backends/` keeps it: one file a folder of programs.

Of a program that prints the same everywhere, no more is kept than that. A record counts only while the program and its
output under TensorFlow are what they were when it was made: the build shows no other.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from tools.beyond.environment import NAMES
from tools.beyond.kinds import OF_EXCEPTIONS, raised_kind
from tools.engine.digests import digest, stamp, still_holds
from tools.engine.snippets import Snippet
from tools.problems import Problem, Problems
from tools.project import TEXT, Project, write_if_changed

HEAD = "versions.json"
"""With what, and when, the records were made."""

NO_END = re.compile(r"(?:^|\n)(?:did not end in time|ended with exit code -?\d+)\n$")
"""What an output ends with whose program was stopped, or ended its process."""

ADVICE = "written by `make backends`, not by hand: take it back from git, or run that"


@dataclass(frozen=True)
class Seen:
    """What a program prints on some backends.

    Args:
        on: the backends.
        kind: of the difference, as of `tools.beyond.kinds`; empty where there is none.
        output: what it prints; empty where that is what it prints under TensorFlow.
    """

    on: tuple[str, ...]
    kind: str
    output: str

    @property
    def told(self) -> bool:
        """Whether pages tell it: a program that did not come to its own end is counted, and for a library's authors."""
        return bool(self.kind) and not NO_END.search(self.output)


@dataclass(frozen=True)
class Elsewhere:
    """What came of one program.

    Args:
        source: a digest of its text.
        output: a digest of what it prints under TensorFlow.
        seen: what it prints elsewhere.
    """

    source: str
    output: str
    seen: tuple[Seen, ...]


@dataclass(frozen=True)
class Records:
    """All of them.

    Args:
        versions: of the libraries that they were made with; empty where there are none.
        date: when a program was run last, as `2026-11-28`.
        programs: what came of each, by its name.
    """

    versions: Mapping[str, str] = field(default_factory=dict)
    date: str = ""
    programs: Mapping[str, Elsewhere] = field(default_factory=dict)

    @classmethod
    def read(cls, project: Project) -> Records:
        """The records of a project, none where it has none.

        Raises:
            Problems: a file is not what `write` writes.
        """
        head = folder(project) / HEAD
        if not head.is_file():
            return cls()
        made = _parsed(project, head)
        programs = {}
        for path in sorted(head.parent.glob("*.json")):
            if path == head:
                continue
            for name, kept in _parsed(project, path).items():
                try:
                    seen = tuple(Seen(tuple(each["on"]), each["kind"], each.get("output", "")) for each in kept["seen"])
                    programs[name] = Elsewhere(kept["source"], kept["output"], seen)
                    assert all(backend in NAMES for each in seen for backend in each.on)
                except (KeyError, TypeError, AssertionError) as error:
                    raise Problems([Problem(project.relative(path), 0, f"{name} is not a record: {ADVICE}")]) from error
        try:
            return cls(made["versions"], made["date"], programs)
        except KeyError as error:
            raise Problems([Problem(project.relative(head), 0, f"lacks {error}: {ADVICE}")]) from error

    def of(self, name: str) -> Elsewhere | None:
        """What is recorded of a program, up to date or not."""
        return self.programs.get(name)

    def covers(self, snippet: Snippet) -> bool:
        """Whether there is a record of the program as it is now."""
        return self.current(snippet) is not None

    def current(self, snippet: Snippet) -> Elsewhere | None:
        """The record of a program; None where it, or what it prints here, has changed since."""
        found = self.programs.get(snippet.name)
        if found is None or (found.source, found.output) != (digest(snippet.source), digest(snippet.recorded() or "")):
            return None
        return found

    def updated(
        self, found: Mapping[str, Elsewhere], existing: Set[str], versions: Mapping[str, str], date: str
    ) -> Records:
        """These records with some programs run again, and without those that are gone."""
        kept = {name: each for name, each in {**self.programs, **found}.items() if name in existing}
        return Records(dict(versions), date, kept)

    def write(self, project: Project) -> None:
        """Write the files; those of folders without programs go."""
        by_file: defaultdict[Path, dict[str, object]] = defaultdict(dict)
        for name, each in sorted(self.programs.items()):
            seen = [
                {"on": list(some.on), "kind": some.kind, **({"output": some.output} if some.kind else {})}
                for some in each.seen
            ]
            by_file[_file_of(project, name)][name] = {"source": each.source, "output": each.output, "seen": seen}
        head = folder(project) / HEAD
        for path in folder(project).glob("*.json"):
            if path != head and path not in by_file:
                path.unlink()
        for path, content in by_file.items():
            write_if_changed(project, path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")
        write_if_changed(
            project, head, json.dumps({"date": self.date, "versions": dict(self.versions)}, indent=1) + "\n"
        )


def current(project: Project) -> dict[str, Elsewhere]:
    """By name, the records that hold for the program, and for what it prints here, as they are now.

    Asked for at each edit under `serve`: a file that has not changed is not read again.

    Raises:
        Problems: as of `Records.read`.
    """
    programs = read(project).programs
    return {name: each for name, each in programs.items() if still_holds(project.root / name, each.source, each.output)}


def misnamed(project: Project) -> list[Problem]:
    """Records of another kind than their exception tells, as after an edit of `tools.beyond.kinds`.

    Args:
        project: owns the records.

    Raises:
        Problems: as of `Records.read`.
    """
    found = []
    for name, each in read(project).programs.items():
        for seen in each.seen:
            told = (
                raised_kind(seen.output, both=name.endswith("_fails.py")) if seen.kind in OF_EXCEPTIONS else seen.kind
            )
            if told != seen.kind:
                message = f"{name} is of the kind {seen.kind}, but its exception tells {told}: {ADVICE}"
                found.append(Problem(project.relative(_file_of(project, name)), 0, message))
    return found


def read(project: Project) -> Records:
    """The records of a project; those that have not changed are not read again.

    Raises:
        Problems: as of `Records.read`.
    """
    return _read(project, tuple((path, stamp(path)) for path in sorted(folder(project).glob("*.json"))))


@lru_cache(maxsize=2)
def _read(project: Project, stamps: object) -> Records:  # noqa: ARG001 - the stamps tell whether to read again
    return Records.read(project)


def folder(project: Project) -> Path:
    """Where the records of a project are."""
    return project.root / "docs" / "_meta" / "backends"


def _file_of(project: Project, name: str) -> Path:
    """The file for a program: that of its first folder below `snippets/`."""
    parts = Path(name).parts
    return folder(project) / f"{parts[1] if len(parts) > 2 else 'snippets'}.json"


def _parsed(project: Project, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(TEXT))
    except ValueError as error:
        raise Problems([Problem(project.relative(path), 0, f"is not JSON ({error}): {ADVICE}")]) from error
    if not isinstance(found, dict):
        raise Problems([Problem(project.relative(path), 0, f"is not a mapping: {ADVICE}")])
    return found
