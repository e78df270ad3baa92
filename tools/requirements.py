"""Reads `requirements.txt`: what the project asks for, what is locked, and whether it is installed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata

from tools.problems import Problem, Problems
from tools.project import TEXT, Project

FILE = "requirements.txt"
MARK = "# Locked by `make lock`. Change the `#:` lines above instead of anything below."
FORM = "`#: name==version  # reason`"
PIN = re.compile(r"#: (?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[\w.!+]+)  # (?P<reason>\S.*)")
LOCKED = re.compile(r"(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[^\s;]+)(?: ; [^\\]+)?(?: \\)?")
HASH = re.compile(r" +--hash=sha256:[0-9a-f]{64}(?: \\)?")


@dataclass(frozen=True)
class Pin:
    """One package at one version.

    Args:
        line: its line in the file, counted from 1.
        name: its name as package indexes compare it: lower case, words joined with `-`.
        version: the exact version.
        hashes: how many hashes stand under it; 0 for a `#:` line.
    """

    line: int
    name: str
    version: str
    hashes: int = 0


@dataclass(frozen=True)
class Requirements:
    """What a requirements file says.

    Args:
        head: the lines above `MARK`, with their line ends; kept as they are.
        direct: what the `#:` lines of the head ask for.
        below: the lines under `MARK`, with their line ends.
        locked: what those lines install; a package appears twice where systems or Pythons differ.
    """

    head: str
    direct: tuple[Pin, ...]
    below: str
    locked: tuple[Pin, ...]


def read(text: str) -> Requirements:
    """Take a requirements file apart.

    Args:
        text: its whole content; the part from `MARK` on may still be missing.

    Returns:
        Its two parts and the pins in each.

    Raises:
        Problems: a `#:` line has another form or names a package twice, no such line is there, or
            something that is not a comment stands above `MARK`.
    """
    lines = text.splitlines(keepends=True)
    marks = [number for number, line in enumerate(lines) if line.rstrip() == MARK]
    cut = marks[0] if marks else len(lines)
    direct = _direct(lines[:cut])
    below = lines[cut + 1 :]
    return Requirements("".join(lines[:cut]), direct, "".join(below), _locked(below, cut + 2))


def verify(requirements: Requirements) -> list[Problem]:
    """Find where the lock is not what the `#:` lines ask for, or could install something unchecked.

    Args:
        requirements: a file that was read.

    Returns:
        One problem for each direct dependency that is missing from the lock or stands there with
        another version, and for each locked package without a hash; empty if all is well.
    """
    problems = []
    for pin in requirements.direct:
        versions = {other.version for other in requirements.locked if other.name == pin.name}
        if versions != {pin.version}:
            found = " and ".join(sorted(versions)) or "missing"
            message = f"{pin.name}=={pin.version} is {found} below: run `make lock`"
            problems.append(Problem(FILE, pin.line, message))
    for pin in requirements.locked:
        if not pin.hashes:
            message = f"{pin.name}=={pin.version} has no hash: run `make lock`"
            problems.append(Problem(FILE, pin.line, message))
    return problems


def expect_installed(project: Project) -> None:
    """Make sure that every direct dependency is installed, at whatever version.

    Args:
        project: owns the requirements file.

    Raises:
        Problems: those that are not, each with its line and the command that installs it.
    """
    missing = [
        Problem(
            FILE,
            pin.line,
            f"{pin.name} {pin.version} is not installed: run `make setup`"
            f" (or `python -m pip install --require-hashes -r {FILE}`)",
        )
        for pin in read((project.root / FILE).read_text(TEXT)).direct
        if not _installed(pin.name)
    ]
    if missing:
        raise Problems(missing)


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _direct(lines: Sequence[str]) -> tuple[Pin, ...]:
    """The pins of the head; see `read` for what is refused."""
    pins: dict[str, Pin] = {}
    problems = []
    for number, line in enumerate(lines, start=1):
        stripped = line.strip()
        if not stripped.startswith("#:"):
            if stripped and not stripped.startswith("#"):
                message = f"only comments stand above {MARK!r}; a dependency is {FORM}"
                problems.append(Problem(FILE, number, message))
            continue
        match = PIN.fullmatch(line.rstrip())
        if match is None:
            problems.append(Problem(FILE, number, f"{stripped!r} is not of the form {FORM}"))
            continue
        pin = Pin(number, _normal(match["name"]), match["version"])
        if pin.name in pins:
            message = f"{pin.name} is already pinned in line {pins[pin.name].line}"
            problems.append(Problem(FILE, number, message))
        pins.setdefault(pin.name, pin)
    if not pins and not problems:
        problems.append(Problem(FILE, 0, f"no direct dependency: add a line {FORM}"))
    if problems:
        raise Problems(problems)
    return tuple(pins.values())


def _locked(lines: Sequence[str], first: int) -> tuple[Pin, ...]:
    """The pins under `MARK`, whose first line has the number `first`; every line must be understood."""
    pins: list[Pin] = []
    problems = []
    for number, line in enumerate(lines, start=first):
        bare = line.rstrip()
        if not bare.strip() or bare.lstrip().startswith("#"):
            continue
        if HASH.fullmatch(bare) and pins:
            last = pins[-1]
            pins[-1] = Pin(last.line, last.name, last.version, last.hashes + 1)
        elif match := LOCKED.fullmatch(bare):
            pins.append(Pin(number, _normal(match["name"]), match["version"]))
        else:
            message = (
                f"{bare.strip()!r} is neither a locked package nor a hash: restore the file from git, "
                "or delete everything below the `#:` lines; then run `make lock`"
            )
            problems.append(Problem(FILE, number, message))
    if problems:
        raise Problems(problems)
    return tuple(pins)


def _normal(name: str) -> str:
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
