"""Executes the programs of `snippets/exports/`, which need more than the project installs, and records their outputs.

python -m tools.beyond.programs            those that changed since they were executed
python -m tools.beyond.programs --all      all again
python -m tools.beyond.programs --check    all again; write nothing, fail with the diff where an output moved

What a program was executed from stands in `executed.txt` beside it: a test holds that program and output are still
those that belong together, so that neither can be changed without the other.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from tools.beyond.environment import runtime, versions
from tools.engine.digests import digest
from tools.engine.execute import TIMEOUT, Executor
from tools.engine.output import recorded_output
from tools.engine.processes import cores
from tools.engine.record import diff
from tools.engine.snippets import APART, PROOFS, Snippet, discover
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

HEAD = "# program, its text, what it printed: written by `make exports`, never by hand\n"

PATIENCE = 5
"""How many times the usual time a program may take: each imports and converts."""

ENVIRONMENT = {"HF_HUB_OFFLINE": "1", "JAX_PLATFORMS": "cpu", "OMP_NUM_THREADS": "2"}


def read_proofs(project: Project) -> dict[str, tuple[str, str]]:
    """By file name, the digests of a program and of its output when it was executed."""
    path = project.snippets / APART / PROOFS
    if not path.is_file():
        return {}
    lines = [line.split() for line in path.read_text(TEXT).splitlines() if line and not line.startswith("#")]
    return {line[0]: (line[1], line[2]) for line in lines if len(line) == 3}


def is_proven(snippet: Snippet, proofs: Mapping[str, tuple[str, str]]) -> bool:
    """Whether a program was executed as it is, and printed what is recorded."""
    return proofs.get(snippet.path.name) == (digest(snippet.source), digest(snippet.recorded() or ""))


def proven(project: Project, snippet: Snippet) -> str:
    """The recorded output of a program that is executed elsewhere.

    Raises:
        Problems: it is not that of the program as it is now.
    """
    recorded = snippet.recorded()
    if recorded is None or not is_proven(snippet, read_proofs(project)):
        message = "has changed, or its output has, since it was executed: run `make exports` and commit what it writes"
        raise Problems([Problem(snippet.name, 0, message)])
    return recorded


def execute(snippet: Snippet, executor: Executor) -> str:
    """What a program prints.

    Raises:
        Problems: it failed, or printed what may not stand on a page.
    """
    return recorded_output(snippet, executor.run(snippet.name, snippet.source, PATIENCE))


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.beyond.programs", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--all", action="store_true", help="also those that have not changed")
    parser.add_argument("--check", action="store_true", help="all; write nothing, fail where an output moved")
    options = parser.parse_args(arguments)
    try:
        versions("keras", "tensorflow")
        return run(HERE, everything=options.all, check=options.check)
    except Problems as error:
        print(error, file=sys.stderr)
        return 1


def run(project: Project, *, everything: bool, check: bool) -> int:
    """Execute what has to be executed, and record it; returns the exit status.

    Raises:
        Problems: those of every program that failed or, under `check`, moved; the others are recorded.
    """
    proofs = read_proofs(project)
    programs = discover(project, apart=True)
    chosen = [each for each in programs if everything or check or not is_proven(each, proofs)]
    problems: list[Problem] = []
    kept = {each.path.name: proofs[each.path.name] for each in programs if each.path.name in proofs}
    # A program may choose its backend in its first lines, so each begins with nothing imported.
    with (
        Executor(fork=False, timeout=TIMEOUT, environment=ENVIRONMENT, runtime=runtime("tensorflow")) as executor,
        ThreadPoolExecutor(cores()) as pool,
    ):
        futures = [(each, pool.submit(execute, each, executor)) for each in chosen]
        for number, (each, future) in enumerate(futures, 1):
            print(f"[{number}/{len(chosen)}] {each.name}", file=sys.stderr, flush=True)
            try:
                printed = future.result()
            except Problems as error:
                problems += error.problems
                kept.pop(each.path.name, None)
                continue
            if not check:
                write_if_changed(project, each.record, printed)
                kept[each.path.name] = (digest(each.source), digest(printed))
            elif printed != each.recorded():
                moved = diff(each.recorded() or "", printed, "recorded", "printed now")
                problems.append(Problem(each.name, 0, "the output has moved", moved))
    if not check:
        lines = [f"{name} {source} {output}\n" for name, (source, output) in sorted(kept.items())]
        write_if_changed(project, project.snippets / APART / PROOFS, HEAD + "".join(lines))
    if problems:
        raise Problems(problems)
    print(f"{len(chosen)} programs executed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
