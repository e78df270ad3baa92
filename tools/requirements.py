"""Reads `requirements.txt`, and those of other environments: what is asked for, what is locked, what is installed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata

from tools.problems import Problem, Problems
from tools.project import TEXT, Project

FILE = "requirements.txt"

BESIDE = ("tools/beyond/requirements.txt", "tools/beyond/requirements-tools.txt")
"""Those of environments that neither the site nor its tests need."""

MARK = "# Locked by `make lock`. Change the `#:` lines above instead of anything below."
FORM = "`#: name==version  # reason`"
PIN = re.compile(r"#(?P<how>[:!]) (?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[\w.!+]+)  # (?P<reason>\S.*)")
LEFT_OUT = re.compile(r"#- (?P<name>[A-Za-z0-9][\w.-]*)  # (?P<reason>\S.*)")
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
        overrules: whether the line begins with `#!`: then this version is taken also where another package asks for
            another one.
    """

    line: int
    name: str
    version: str
    hashes: int = 0
    overrules: bool = False


@dataclass(frozen=True)
class Requirements:
    """What a requirements file says.

    Args:
        head: the lines above `MARK`, with their line ends; kept as they are.
        direct: what the `#:` lines of the head ask for.
        below: the lines under `MARK`, with their line ends.
        locked: what those lines install; a package appears twice where systems or Pythons differ.
        left_out: what the `#-` lines of the head name: packages that are not locked though others ask for them.
        file: its path in the project, as problems name it.
    """

    head: str
    direct: tuple[Pin, ...]
    below: str
    locked: tuple[Pin, ...]
    left_out: tuple[str, ...] = ()
    file: str = FILE


def read(text: str, file: str = FILE) -> Requirements:
    """Take a requirements file apart.

    Args:
        text: its whole content; the part from `MARK` on may still be missing.
        file: its path in the project.

    Returns:
        Its two parts and the pins in each.

    Raises:
        Problems: a `#:` line has another form or names a package twice, no such line is there, or
            something that is not a comment stands above `MARK`.
    """
    lines = text.splitlines(keepends=True)
    marks = [number for number, line in enumerate(lines) if line.rstrip() == MARK]
    cut = marks[0] if marks else len(lines)
    direct, left_out = _direct(lines[:cut], file)
    below = lines[cut + 1 :]
    locked = _locked(below, cut + 2, file)
    return Requirements("".join(lines[:cut]), direct, "".join(below), locked, left_out, file)


def verify(requirements: Requirements) -> list[Problem]:
    """Find where the lock is not what the `#:` lines ask for, or could install something unchecked.

    Args:
        requirements: a file that was read.

    Returns:
        One problem for each direct dependency that is missing from the lock or stands there with
        another version, and for each locked package without a hash, or that is left out; empty if all is well.
    """
    problems = []
    for pin in requirements.direct:
        versions = {other.version for other in requirements.locked if other.name == pin.name}
        if versions != {pin.version}:
            found = " and ".join(sorted(versions)) or "missing"
            message = f"{pin.name}=={pin.version} is {found} below: run `make lock`"
            problems.append(Problem(requirements.file, pin.line, message))
    for pin in requirements.locked:
        if not pin.hashes:
            message = f"{pin.name}=={pin.version} has no hash: run `make lock`"
            problems.append(Problem(requirements.file, pin.line, message))
        if pin.name in requirements.left_out:
            message = f"{pin.name} is locked, though a `#-` line leaves it out: run `make lock`"
            problems.append(Problem(requirements.file, pin.line, message))
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


def _direct(lines: Sequence[str], file: str) -> tuple[tuple[Pin, ...], tuple[str, ...]]:
    """The pins of the head, and what it leaves out; see `read` for what is refused."""
    pins: dict[str, Pin] = {}
    left_out: list[str] = []
    problems = []
    for number, line in enumerate(lines, start=1):
        stripped = line.strip()
        if without := LEFT_OUT.fullmatch(line.rstrip()):
            left_out.append(_normal(without["name"]))
            continue
        if not stripped.startswith(("#:", "#!", "#-")):
            if stripped and not stripped.startswith("#"):
                message = f"only comments stand above {MARK!r}; a dependency is {FORM}"
                problems.append(Problem(file, number, message))
            continue
        match = PIN.fullmatch(line.rstrip())
        if match is None:
            form = "`#- name  # reason`" if stripped.startswith("#-") else FORM
            problems.append(Problem(file, number, f"{stripped!r} is not of the form {form}"))
            continue
        pin = Pin(number, _normal(match["name"]), match["version"], overrules=match["how"] == "!")
        if pin.name in pins:
            message = f"{pin.name} is already pinned in line {pins[pin.name].line}"
            problems.append(Problem(file, number, message))
        pins.setdefault(pin.name, pin)
    if not pins and not problems:
        problems.append(Problem(file, 0, f"no direct dependency: add a line {FORM}"))
    if problems:
        raise Problems(problems)
    return tuple(pins.values()), tuple(left_out)


def _locked(lines: Sequence[str], first: int, file: str) -> tuple[Pin, ...]:
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
            problems.append(Problem(file, number, message))
    if problems:
        raise Problems(problems)
    return tuple(pins)


def _normal(name: str) -> str:
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
