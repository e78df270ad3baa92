"""The proofs: what each recorded output was executed from, in git beside the records, so that a clone believes them.

`executed.txt` in a folder of `snippets/` has one line a program: its name, and short hashes of what decides its
output, of what is recorded, and of the engine and the versions. A build under the same versions executes nothing that
such a line covers. Where the source or the record is another, the line covers nothing. A line that somebody wrote by
hand could make a false output pass here, but not in CI, which believes no proof and executes every program.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from tools.engine.cache import engine, versions
from tools.problems import Problem
from tools.project import TEXT, Project, write_if_changed

HEAD = "# program, what it ran from, what is recorded, engine and versions: written by `make snippets`, never by hand\n"
LINE = re.compile(r"(?P<name>\S+) (?P<hashes>[0-9a-f]{12} [0-9a-f]{12} [0-9a-f]{12})")

ALIKE = ("3.11", "3.13")
"""Versions of Python under which every program was seen to print the same: `make test` executes all of them, and fails
where one does not. Debian 12 comes with the one and Debian 13 with the other; 3.12 has not been tried."""


@cache
def conditions() -> str:
    """A short hash of the engine and the versions, Python's only as far as it makes a difference."""
    return _short(json.dumps([engine(), _versions("alike")]))


@cache
def made_with() -> dict[str, str]:
    """The versions that outputs are shown to come from; of Python, all under which they were seen to be the same."""
    return _versions(", ".join(ALIKE))


def _versions(alike: str) -> dict[str, str]:
    """The versions, with this in the place of a Python that makes no difference."""
    found = versions()
    minor = ".".join(found["python"].split(".")[:2])
    return {**found, "python": alike if minor in ALIKE else found["python"]}


class Proven(Protocol):
    """What of a program a proof speaks of; see `tools.engine.program.Program`."""

    @property
    def decisive(self) -> str:
        """What decides its result."""

    @property
    def proof(self) -> tuple[Path, str]:
        """The file of its proof, and its name there."""

    def recorded(self) -> str | None:
        """Its result according to its record."""


class Proofs:
    """The proofs of some programs, as they stand in git.

    Args:
        programs: those to be looked up or proved; a file of proofs is read when one of its programs is looked up.
    """

    def __init__(self, programs: Sequence[Proven]) -> None:
        self._programs = programs
        self._read: dict[Path, dict[str, set[str]]] = {}

    def result(self, program: Proven) -> str | None:
        """What a program prints according to its record, where a proof says so under these versions."""
        return self._covered(program, conditions())

    def result_of_old(self, program: Proven) -> str | None:
        """The same, where the proof is of other versions or another engine."""
        return self._covered(program, "")

    def _covered(self, program: Proven, under: str) -> str | None:
        file, name = program.proof
        lines = self._lines(file).get(name, set())
        if not lines:
            return None
        recorded = program.recorded()
        if recorded is None:
            return None
        wanted = f"{_short(program.decisive)} {_short(recorded)} {under}"
        return recorded if any(line.startswith(wanted) for line in lines) else None

    def write(self, project: Project, late: Collection[Proven] = ()) -> None:
        """Write what is recorded now as executed under these versions; lines of programs that are gone go.

        Args:
            project: whose.
            late: programs that were not executed under these versions: their lines stay.

        Raises:
            Problems: a file cannot be written.
        """
        now = self._now()
        for program in late:
            file, name = program.proof
            covers = now[file][name].rpartition(" ")[0]
            lines = sorted(self._lines(file)[name])
            now[file][name] = next((line for line in lines if line.startswith(covers)), lines[0])
        for file, proofs in now.items():
            text = HEAD + "".join(f"{name} {hashes}\n" for name, hashes in sorted(proofs.items()))
            write_if_changed(project, file, text)

    def problems(self, project: Project) -> list[Problem]:
        """Programs, executed just now, whose line in git is missing or says something else."""
        found = []
        for file, lines in self._now().items():
            for name, hashes in lines.items():
                covers = hashes.rpartition(" ")[0]  # under which versions, this execution has just shown
                if not any(line.startswith(covers) for line in self._lines(file).get(name, ())):
                    message = f"the proof of {name} does not hold: run `make snippets` and commit this file"
                    found.append(Problem(project.relative(file), 0, message))
        return found

    def _now(self) -> dict[Path, dict[str, str]]:
        """What the files should hold."""
        files: dict[Path, dict[str, str]] = defaultdict(dict)
        for program in self._programs:
            file, name = program.proof
            files[file][name] = f"{_short(program.decisive)} {_short(program.recorded() or '')} {conditions()}"
        return files

    def _lines(self, file: Path) -> dict[str, set[str]]:
        """By the name of a program, its lines: after a merge there may be two."""
        if file not in self._read:
            try:
                text = file.read_text(TEXT)
            except (OSError, UnicodeDecodeError):
                text = ""
            found: dict[str, set[str]] = defaultdict(set)
            for match in filter(None, map(LINE.fullmatch, text.splitlines())):
                found[match["name"]].add(match["hashes"])
            self._read[file] = found
        return self._read[file]


def _short(text: str) -> str:
    return hashlib.sha256(text.encode(TEXT)).hexdigest()[:12]
