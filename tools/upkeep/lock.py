"""Lock the dependencies: read the `#:` lines of requirements.txt, write exact versions and hashes below.

`requirements.txt` is the only list of what the project needs. What it asks for stands in its head, one
`#: name==version  # reason` a line; everything under the line `MARK` is written here, by uv, for every
system and Python that the project supports. Run it with `make lock`.

The environments beside (`tools/beyond/`) have files of the same form. Their packages do not always agree: there, a
line `#! name==version  # reason` also overrules what another package asks for, and `#- name  # reason` leaves a package
out that another one asks for, with all that it would bring.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed
from tools.requirements import BESIDE, FILE, MARK, Requirements, read, verify

OLDEST_PYTHON = "3.11"
"""The lock must install on this Python and newer ones."""


def lock(project: Project, upgrade: bool = False, file: str = FILE) -> bool:
    """Write the locked part of a project's requirements file anew.

    Args:
        project: owns the file.
        upgrade: take the newest version of every package that has no `#:` line; otherwise a locked
            version stays as long as it fits.
        file: the path of the file in the project.

    Returns:
        Whether the file changed.

    Raises:
        Problems: the file is missing or malformed, uv finds no versions that fit together, or its
            answer is not a complete lock.
    """
    path = project.root / file
    try:
        text = path.read_text(TEXT)
    except (OSError, UnicodeDecodeError) as error:
        raise Problems([Problem(file, 0, f"cannot be read: {error}")]) from error
    requirements = read(text, file)
    body = _compile(requirements, upgrade)
    head = requirements.head.rstrip() + "\n\n"
    locked = f"{head}{MARK}\n\n{body}"
    if problems := verify(read(locked, file)):
        raise Problems(problems)
    return write_if_changed(project, path, locked)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `python -m tools.upkeep.lock`.

    Args:
        arguments: the command line without the program's name; by default that of the process.

    Returns:
        The exit status: 0 if the lock is up to date now, 1 if it could not be made.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.upkeep.lock", description=__doc__)
    parser.add_argument("files", nargs="*", help=f"of {', '.join((FILE, *BESIDE))}; by default all that are there")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions of what no `#:` line names")
    options = parser.parse_args(arguments)
    there = [FILE, *(each for each in BESIDE if (HERE.root / each).is_file())]
    try:
        for file in options.files or there:
            changed = lock(HERE, options.upgrade, file)
            print(f"{file}: {'written' if changed else 'up to date'}")
    except Problems as problems:
        print(problems, file=sys.stderr)
        return 1
    return 0


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
        overruled = [f"{pin.name}=={pin.version}" for pin in requirements.direct if pin.overrules]
        overruled += [f"{name} ; python_version < '3'" for name in requirements.left_out]  # on no Python of ours
        if overruled:
            (folder / "overruled.txt").write_text("\n".join(overruled) + "\n", TEXT)
            command += ["--override", "overruled.txt"]
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
            raise Problems([Problem(requirements.file, 0, message, done.stderr.strip())])
        return answer.read_text(TEXT)


if __name__ == "__main__":
    sys.exit(main())
