"""Runs what stands in `findings/` and says which of it no longer holds.

python -m tools.upkeep.findings            all
python -m tools.upkeep.findings keras      those whose names hold one of these words

Each is a program of its own that installs what it speaks of; it ends with 0 as long as the libraries behave as it says.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project
from tools.scratch import scratch
from tools.site.ending import end_in_order

PATIENCE = 3600
"""Seconds after which one is stuck: some install TensorFlow, over any network."""

SHOWN = 30
"""How many last lines of one that no longer holds are shown."""


def files(project: Project, words: Iterable[str] = ()) -> list[Path]:
    """The findings whose names hold one of the words; all where there is none.

    Raises:
        Problems: none is called so, or there is none at all.
    """
    words = list(words)
    folder = project.root / "findings"
    found = sorted(path for path in folder.glob("*.sh") if not words or any(word in path.stem for word in words))
    if not found:
        wanted = f" whose name holds {' or '.join(words)}" if words else ""
        raise Problems([Problem("findings", 0, f"there is no finding{wanted}: each is a file NAME.sh")])
    return found


def moved(finding: Path, project: Project = HERE) -> Problem | None:
    """Run one; what to say where it no longer holds.

    Args:
        finding: its file.
        project: owns it, and the folder below which it keeps its own.
    """
    name = finding.relative_to(project.root).as_posix()
    with scratch("running", project) as folder:
        try:
            result = subprocess.run(
                ["bash", str(finding)],
                env={**os.environ, "TMPDIR": str(folder)},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Problem(name, 0, f"did not end within {PATIENCE} seconds")
    if result.returncode == 0:
        return None
    said = "\n".join(result.stdout.decode(TEXT, "replace").splitlines()[-SHOWN:])
    return Problem(name, 0, f"no longer holds (exit status {result.returncode}): correct it or remove it", said)


def main(arguments: list[str] | None = None, project: Project = HERE) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.upkeep.findings", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("words", nargs="*", help="run only those whose names hold one of these")
    words = parser.parse_args(arguments).words
    end_in_order()
    try:
        found = files(project, words)
        problems = []
        for number, finding in enumerate(found, 1):
            print(f"[{number}/{len(found)}] {finding.stem}", file=sys.stderr, flush=True)
            if problem := moved(finding, project):
                problems.append(problem)
        if problems:
            raise Problems(problems)
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(found)} findings hold")
    return 0


if __name__ == "__main__":
    sys.exit(main())
