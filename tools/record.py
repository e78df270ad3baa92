"""The engine: executes the snippets and tutorials that changed and records what they printed.

python -m tools.record            run what changed, write the outputs that moved
python -m tools.record --strict   the same, but fail with the diff where an output moved
python -m tools.record --check    run all twice (--times 20: so often) without the cache, write nothing, fail
                                  with the diffs
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tools.cache import Cache, versions
from tools.execute import Executor
from tools.notebooks.executed import Tutorial, tutorials, write_executed
from tools.output import recorded_output
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, locked, write_if_changed
from tools.requirements import expect_installed
from tools.snippets import Snippet, discover

Program = Snippet | Tutorial
"""What is executed in a process of its own: what it printed is kept as a text, its result."""

P = TypeVar("P", Snippet, Tutorial, Program)

PATIENCE = 4
"""How many times the time of a snippet a tutorial may take, which trains a model."""


@dataclass
class Summary:
    """What one run of the engine did.

    Args:
        snippets: how many programs there are, tutorials included.
        executed: names of those that were run.
        moved: names of those whose record was rewritten; of a tutorial, of the record.
    """

    snippets: int
    executed: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        text = f"{self.snippets} snippets, {len(self.executed)} executed, {len(self.moved)} outputs written"
        return "\n".join([text, *(f"  moved: {name}" for name in self.moved)])


def record(project: Project, executor: Executor, *, strict: bool = False) -> Summary:
    """Bring every recorded output up to date with its snippet.

    Args:
        project: whose snippets.
        executor: runs those whose result is not known.
        strict: fail with the diff where an output moved, rather than rewrite it.

    Raises:
        Problems: every snippet that is refused or failed; nothing is recorded then, but what succeeded stays
            in the cache. With `strict` also every output that moved.
    """
    cache = Cache(project)
    programs = programs_of(project)
    summary = Summary(len(programs))
    results: dict[Program, str] = {}
    unknown: list[Program] = []
    for program in programs:
        result = cache.get(program.name, program.decisive)
        if result is None:
            unknown.append(program)
        else:
            results[program] = result

    def keep(program: Program, result: str) -> None:
        cache.put(program.name, program.decisive, result)
        results[program] = result
        summary.executed.append(program.name)

    execute_all(unknown, executor, keep)
    taught = [program for program in programs if isinstance(program, Tutorial)]
    if problems := [problem for program in taught for problem in program.problems(results[program])]:
        raise Problems(problems)
    moved = [
        (program, path, printed)
        for program in programs
        for path, printed in records(program, results[program]).items()
        if recorded(path) != printed
    ]
    if strict and moved:
        raise Problems(moved_output(project, path, printed) for _, path, printed in moved)
    for program, path, printed in moved:
        if printed is None:
            path.unlink()
        else:
            write_if_changed(project, path, printed)
        summary.moved.append(program.name if isinstance(program, Snippet) else project.relative(path))
    for program in taught:
        write_executed(project, program, results[program])
    cache.keep_only(program.name for program in programs)
    return summary


def programs_of(project: Project) -> list[Program]:
    """All snippets and tutorials.

    Raises:
        Problems: as of `tools.snippets.discover` and `tools.notebooks.executed.tutorials`, all of them at once.
    """
    found: list[Program] = []
    problems: list[Problem] = []
    for look in (tutorials, discover):  # tutorials take longest
        try:
            found += look(project)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found


def records(program: Program, result: str) -> dict[Path, str | None]:
    """The files that record what a program printed, and what should stand in them; None where there should be none."""
    return {program.record: result} if isinstance(program, Snippet) else program.records(result)


def check(project: Project, executor: Executor, times: int = 2) -> Summary:
    """Run everything several times without the cache, write nothing, and compare.

    Args:
        project: whose programs.
        executor: runs them.
        times: how often each is run, at least 2. What only sometimes moves shows itself in more runs.

    Raises:
        Problems: every program that failed, that prints something else at each run, or whose record differs.
    """
    programs = programs_of(project)
    runs: dict[Program, list[str]] = {program: [] for program in programs}
    problems: list[Problem] = []
    try:
        execute_all(programs * times, executor, lambda program, result: runs[program].append(result))
    except Problems as error:
        problems = list(dict.fromkeys(error.problems))
    for program, results in runs.items():
        if len(results) < times:
            continue
        first, *later = map(program.comparable, results)
        second = next((other for other in later if other != first), None)
        if second is not None:
            message = "prints something else at each run: seed it (keras.utils.set_random_seed), or print what stays"
            problems.append(Problem(program.name, 1, message, diff(first, second, "one run", "another run")))
            continue
        for path, printed in records(program, results[0]).items():
            if recorded(path) != printed:
                problems.append(moved_output(project, path, printed))
    if problems:
        raise Problems(problems)
    return Summary(len(programs), executed=[program.name for program in programs])


def execute_all(programs: Sequence[P], executor: Executor, keep: Callable[[P, str], None]) -> None:
    """Run the programs, as many at once as there are cores, showing progress on stderr.

    Args:
        programs: those to run, in order.
        executor: runs them.
        keep: called for each that succeeded, in the caller's thread, as soon as it has ended.

    Raises:
        Problems: those of every program that failed, after all have run.
    """
    problems: list[Problem] = []
    with ThreadPoolExecutor(max_workers=cores()) as pool:
        futures: dict[Future[str], P] = {pool.submit(_execute, program, executor): program for program in programs}
        try:
            for done, future in enumerate(as_completed(futures), 1):
                program = futures[future]
                _progress(done, len(programs), program.name)
                try:
                    keep(program, future.result())
                except Problems as error:
                    problems += error.problems
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    if problems:
        raise Problems(problems)


def _execute(program: Program, executor: Executor) -> str:
    if isinstance(program, Tutorial):
        return program.result(executor.run(program.name, program.source, PATIENCE))
    return recorded_output(program, executor.run(program.name, program.source))


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _progress(done: int, total: int, name: str) -> None:
    """One line that moves on a terminal, plain lines elsewhere."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r\x1b[K[{done}/{total}] {name}{end}")
    else:
        sys.stderr.write(f"[{done}/{total}] {name}\n")
    sys.stderr.flush()


def recorded(path: Path) -> str | None:
    """A recorded output, or None where there is none."""
    try:
        return path.read_bytes().decode(TEXT)
    except (FileNotFoundError, UnicodeDecodeError):
        return None


def moved_output(project: Project, path: Path, printed: str | None) -> Problem:
    """The fault of a record that is not what is printed now."""
    before = recorded(path)
    name = project.relative(path)
    if printed is None:
        return Problem(name, 0, "nothing is printed any more: look at it; if it is right, run `make snippets`")
    if before is None:
        return Problem(name, 0, f"not recorded: run `make snippets` and commit {name}")
    message = "the output has moved: look at the diff; if it is right, run `make snippets` and commit"
    line = next(
        (
            number
            for number, (old, new) in enumerate(zip(_lines(before), _lines(printed), strict=False), 1)
            if old != new
        ),
        min(len(_lines(before)), len(_lines(printed))) + 1,
    )
    return Problem(name, line, message, diff(before, printed, "recorded", "printed now"))


def diff(before: str, after: str, before_name: str, after_name: str) -> str:
    """A unified diff of two outputs."""
    lines: Iterable[str] = difflib.unified_diff(_lines(before), _lines(after), before_name, after_name, lineterm="")
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return text.splitlines() + ([] if text.endswith("\n") else ["(no newline at the end)"])


def report_of(problems: list[Problem]) -> str:
    """The faults of a run as Markdown, for the summary page of a workflow."""
    found = ", ".join(f"{name} {version}" for name, version in versions().items())
    head = f"## Outputs under {found}\n\n"
    if not problems:
        return head + "No output moved.\n"
    body = "\n\n".join(
        f"**{problem.path}:{problem.line}** {problem.message}\n\n```diff\n{problem.detail}\n```" for problem in problems
    )
    return f"{head}{len(problems)} moved or failed.\n\n{body}\n"


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.record", description=__doc__.splitlines()[0])
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--strict", action="store_true", help="fail where an output moved, rather than rewrite it")
    how.add_argument("--check", action="store_true", help="run all several times without the cache, write nothing")
    parser.add_argument("--times", type=int, default=2, metavar="N", help="how often --check runs each (default 2)")
    parser.add_argument("--report", type=Path, help="append the faults found to this file, as Markdown")
    options = parser.parse_args(arguments)
    if options.times < 2:
        parser.error("--times: two runs are the fewest that can be compared")
    problems: list[Problem] = []
    try:
        expect_installed(HERE)
        with locked(HERE), Executor() as executor:
            if options.check:
                print(check(HERE, executor, options.times))
            else:
                print(record(HERE, executor, strict=options.strict))
    except Problems as error:
        problems = error.problems
        print(error, file=sys.stderr)
    if options.report:
        with options.report.open("a", encoding=TEXT) as file:
            file.write(report_of(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
