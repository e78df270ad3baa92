"""Lock the dependencies: read the `#:` lines of requirements.txt, write exact versions and hashes below.

`requirements.txt` is the only list of dependencies. What the project asks for stands in its head, one
`#: name==version  # reason` a line; everything under the line `MARK` is written here, by uv, for every
system and Python that the project supports. Run it with `make lock`.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

FILE = "requirements.txt"
MARK = "# Locked by `make lock`. Change the `#:` lines above instead of anything below."
OLDEST_PYTHON = "3.11"
"""The lock must install on this Python and newer ones."""

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


def lock(project: Project, upgrade: bool = False) -> bool:
    """Write the locked part of a project's requirements file anew.

    Args:
        project: owns the file.
        upgrade: take the newest version of every package that has no `#:` line; otherwise a locked
            version stays as long as it fits.

    Returns:
        Whether the file changed.

    Raises:
        Problems: the file is missing or malformed, uv finds no versions that fit together, or its
            answer is not a complete lock.
    """
    path = project.root / FILE
    try:
        text = path.read_text(TEXT)
    except (OSError, UnicodeDecodeError) as error:
        raise Problems([Problem(FILE, 0, f"cannot be read: {error}")]) from error
    requirements = read(text)
    body = _compile(requirements, upgrade)
    head = requirements.head.rstrip() + "\n\n"
    locked = f"{head}{MARK}\n\n{body}"
    if problems := verify(read(locked)):
        raise Problems(problems)
    return write_if_changed(project, path, locked)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `python -m tools.lock`.

    Args:
        arguments: the command line without the program's name; by default that of the process.

    Returns:
        The exit status: 0 if the lock is up to date now, 1 if it could not be made.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.lock", description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions of what no `#:` line names")
    options = parser.parse_args(arguments)
    try:
        changed = lock(HERE, options.upgrade)
    except Problems as problems:
        print(problems, file=sys.stderr)
        return 1
    print(f"{FILE}: {'written' if changed else 'up to date'}")
    return 0


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


def _compile(requirements: Requirements, upgrade: bool) -> str:
    """Have uv choose versions and collect hashes, in a folder of its own so that no path gets in."""
    from uv import find_uv_bin  # not needed to read or verify a lock

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asked = "".join(f"{pin.name}=={pin.version}\n" for pin in requirements.direct)
        (folder / FILE).write_text(asked, TEXT)
        answer = folder / "locked.txt"
        answer.write_text(requirements.below, TEXT)  # uv keeps these versions where they still fit
        command = [find_uv_bin(), "pip", "compile", FILE, "--output-file", answer.name]
        command += ["--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes"]
        command += ["--no-header", "--no-config", "--quiet"]
        command += ["--upgrade"] if upgrade else []
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding=TEXT,
            errors="replace",
            check=False,
        )
        if done.returncode:
            message = "uv found no lock for the `#:` lines"
            raise Problems([Problem(FILE, 0, message, done.stderr.strip())])
        return answer.read_text(TEXT)


def _normal(name: str) -> str:
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
