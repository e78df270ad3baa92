"""Executes the programs that need more than the project installs, and records their outputs.

They stand in `snippets/exports/` and `snippets/tools/`, each folder with an environment of its own.

python -m tools.beyond.programs            those that changed since they were executed
python -m tools.beyond.programs --all      all again
python -m tools.beyond.programs --check    all again; write nothing, fail with the diff where an output moved
python -m tools.beyond.programs tools      those of that folder

What a program was executed from stands in `executed.txt` beside it: a test holds that program and output are still
those that belong together, so that neither can be changed without the other.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from tools.beyond.environment import OF_PROGRAMS, Environment, versions
from tools.beyond.summary import tell
from tools.engine.digests import digest
from tools.engine.execute import TIMEOUT, Executor
from tools.engine.output import recorded_output
from tools.engine.processes import Runtime, cores
from tools.engine.record import diff
from tools.engine.snippets import APART, PROOFS, Snippet, discover
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

HEAD = "# program, its text, what it printed: written by `make {folder}`, never by hand\n"
"""The first line of a file of proofs; `make` has a target of the name of each folder."""

PATIENCE = 5
"""How many times the usual time a program may take: each imports and converts."""

ENVIRONMENT = {"HF_HUB_OFFLINE": "1", "JAX_PLATFORMS": "cpu", "OMP_NUM_THREADS": "2"}


def folder_of(snippet: Snippet) -> str:
    """The folder of `snippets/` that a program stands in."""
    return snippet.name.split("/")[1]


def read_proofs(project: Project) -> dict[str, tuple[str, str]]:
    """By name, the digests of a program and of its output when it was executed."""
    found: dict[str, tuple[str, str]] = {}
    for folder in APART:
        path = project.snippets / folder / PROOFS
        if path.is_file():
            lines = [line.split() for line in path.read_text(TEXT).splitlines() if line and not line.startswith("#")]
            found |= {f"snippets/{folder}/{line[0]}": (line[1], line[2]) for line in lines if len(line) == 3}
    return found


def is_proven(snippet: Snippet, proofs: Mapping[str, tuple[str, str]]) -> bool:
    """Whether a program was executed as it is, and printed what is recorded."""
    return proofs.get(snippet.name) == (digest(snippet.source), digest(snippet.recorded() or ""))


def proven(project: Project, snippet: Snippet) -> str:
    """The recorded output of a program that is executed elsewhere.

    Raises:
        Problems: it is not that of the program as it is now.
    """
    recorded = snippet.recorded()
    if recorded is None or not is_proven(snippet, read_proofs(project)):
        make = f"run `make {folder_of(snippet)}` and commit what it writes"
        message = f"has changed, or its output has, since it was executed: {make}"
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
    parser.add_argument("folders", nargs="*", help="only programs of these folders")
    parser.add_argument("--all", action="store_true", help="also those that have not changed")
    parser.add_argument("--check", action="store_true", help="all; write nothing, fail where an output moved")
    options = parser.parse_args(arguments)
    made_with: dict[str, str] = {}
    folders = options.folders or APART
    try:
        if unknown := [each for each in folders if each not in APART]:
            parser.error(f"no folder of programs: {', '.join(unknown)}; there are {', '.join(APART)}")
        for folder in folders:
            made_with = versions("keras", "tensorflow", environment=OF_PROGRAMS[folder])
        return run(HERE, folders, everything=options.all, check=options.check)
    except Problems as error:
        tell(error, f"Programs in {', '.join(folders)}", made_with)
        return 1


def runtime_of(environment: Environment) -> Runtime:
    """What a program runs in: it may choose its backend in its first lines, so nothing is imported before it."""
    return Runtime(str(environment.python), ())


def run(project: Project, folders: Sequence[str] = APART, *, everything: bool, check: bool) -> int:
    """Execute what has to be executed, and record it; returns the exit status.

    Args:
        project: whose programs.
        folders: of `snippets/`, those whose programs to execute.
        everything: execute also what has not changed.
        check: execute everything and write nothing.

    Raises:
        Problems: those of every program that failed or, under `check`, moved; the others are recorded.
    """
    problems: list[Problem] = []
    executed = 0
    for folder in folders:
        found = [each for each in discover(project, apart=True) if folder_of(each) == folder]
        proofs = {name: each for name, each in read_proofs(project).items() if name in {one.name for one in found}}
        chosen = [each for each in found if everything or check or not is_proven(each, proofs)]
        executed += len(chosen)
        for number, (snippet, printed) in enumerate(outputs(chosen, runtime_of(OF_PROGRAMS[folder])), 1):
            print(f"[{number}/{len(chosen)}] {snippet.name}", file=sys.stderr, flush=True)
            if isinstance(printed, Problems):
                problems += printed.problems
                proofs.pop(snippet.name, None)
            elif not check:
                write_if_changed(project, snippet.record, printed)
                proofs[snippet.name] = (digest(snippet.source), digest(printed))
            elif printed != snippet.recorded():
                moved = diff(snippet.recorded() or "", printed, "recorded", "printed now")
                problems.append(Problem(snippet.name, 0, "the output has moved", moved))
        if found and not check:
            lines = [f"{name.split('/')[-1]} {source} {output}\n" for name, (source, output) in sorted(proofs.items())]
            path = project.snippets / folder / PROOFS
            write_if_changed(project, path, HEAD.format(folder=folder) + "".join(lines))
    if problems:
        raise Problems(problems)
    print(f"{executed} programs executed")
    return 0


def outputs(chosen: Sequence[Snippet], where: Runtime) -> Iterator[tuple[Snippet, str | Problems]]:
    """What each program prints, or why that cannot be recorded, in their order.

    Args:
        chosen: the programs.
        where: what they run in.
    """
    with (
        Executor(fork=False, timeout=TIMEOUT, environment=ENVIRONMENT, runtime=where) as executor,
        ThreadPoolExecutor(cores()) as pool,
    ):
        futures = [(each, pool.submit(execute, each, executor)) for each in chosen]
        for each, future in futures:
            try:
                yield each, future.result()
            except Problems as error:
                yield each, error


if __name__ == "__main__":
    sys.exit(main())
