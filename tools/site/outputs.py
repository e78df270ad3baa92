"""All programs of the project, and the command that executes them.

python -m tools.site.outputs            run what changed, write the outputs that moved
python -m tools.site.outputs --strict   the same, but fail with the diff where an output moved
python -m tools.site.outputs --all      believe no proof in git: run all that was not run in this checkout
python -m tools.site.outputs --check    run all twice (--times 20: so often) without the cache, write nothing, fail
                                        with the diffs
python -m tools.site.outputs --check --shard 3/8   the third of eight parts, on a machine of its own
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.engine.cache import versions
from tools.engine.execute import Executor
from tools.engine.program import Program
from tools.engine.record import Summary, check, record
from tools.engine.snippets import discover
from tools.notebooks.executed import Tutorial, tutorials, write_executed
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, locked
from tools.requirements import expect_installed
from tools.site.ending import end_in_order


def programs_of(project: Project) -> list[Program]:
    """All snippets and tutorials.

    Raises:
        Problems: as of `tools.engine.snippets.discover` and `tools.notebooks.executed.tutorials`, all of them at once.
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


def bring_up_to_date(
    project: Project, executor: Executor, *, strict: bool = False, believe: bool = True, later: bool = False
) -> Summary:
    """Execute what is not known, record what moved, and write the notebooks with their outputs into the cache folder.

    Args:
        project: whose programs.
        executor: runs them.
        strict: fail with the diff where an output moved, rather than rewrite it.
        believe: the proofs in git.
        later: leave what was executed under other versions for `tools.site.behind`.

    Raises:
        Problems: as of `programs_of` and `tools.engine.record.record`.
    """
    summary = record(project, programs_of(project), executor, strict=strict, believe=believe, later=later)
    for program, result in summary.results.items():
        if isinstance(program, Tutorial):
            write_executed(project, program, result)
    return summary


def part_of(programs: list[Program], shard: str) -> list[Program]:
    """One of several parts of about equal length, such as `3/8`; together they are all programs, each once.

    Neighbours, which are of one kind and take alike long, go to different parts.

    Raises:
        ValueError: the part is none; the text says how to write one.
    """
    number, _, parts = shard.partition("/")
    if not (number.isascii() and number.isdigit() and parts.isascii() and parts.isdigit()):
        raise ValueError(f"{shard!r} is no part: write the third of eight as 3/8")
    if not 1 <= int(number) <= int(parts):
        raise ValueError(f"there is no part {number} of {parts}: they are numbered from 1")
    return programs[int(number) - 1 :: int(parts)]


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
    parser = argparse.ArgumentParser(prog="python -m tools.site.outputs", description=__doc__.splitlines()[0])
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--strict", action="store_true", help="fail where an output moved, rather than rewrite it")
    parser.add_argument("--all", action="store_true", help="believe no proof: run what was not run in this checkout")
    how.add_argument("--check", action="store_true", help="run all several times without the cache, write nothing")
    parser.add_argument("--times", type=int, default=2, metavar="N", help="how often --check runs each (default 2)")
    parser.add_argument("--shard", metavar="N/M", help="with --check: only the Nth of M parts of all programs")
    parser.add_argument("--report", type=Path, help="append the faults found to this file, as Markdown")
    options = parser.parse_args(arguments)
    if options.times < 2:
        parser.error("--times: two runs are the fewest that can be compared")
    if options.shard and not options.check:
        parser.error("--shard goes with --check, which writes nothing: a record holds all programs")
    problems: list[Problem] = []
    end_in_order()
    try:
        expect_installed(HERE)
        with locked(HERE), Executor() as executor:
            if options.check:
                programs = programs_of(HERE)
                try:
                    chosen = part_of(programs, options.shard) if options.shard else programs
                except ValueError as error:
                    parser.error(f"--shard: {error}")
                print(check(HERE, chosen, executor, options.times))
            else:
                print(bring_up_to_date(HERE, executor, strict=options.strict, believe=not options.all))
    except Problems as error:
        problems = error.problems
        print(error, file=sys.stderr)
    if options.report:
        with options.report.open("a", encoding=TEXT) as file:
            file.write(report_of(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
