"""The engine: executes the snippets that changed and records beside each what it printed.

python -m tools.record            run what changed, write the outputs that moved
python -m tools.record --strict   the same, but fail with the diff where an output moved
python -m tools.record --check    run all twice without the cache, write nothing, fail with the diffs
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

from tools.cache import Cache, versions
from tools.execute import Executor
from tools.output import recorded_output
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, locked, write_if_changed
from tools.requirements import expect_installed
from tools.snippets import Snippet, discover


@dataclass
class Summary:
    """What one run of the engine did.

    Args:
        snippets: how many there are.
        executed: names of those that were run.
        moved: names of those whose record was rewritten.
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
    snippets = discover(project)
    summary = Summary(len(snippets))
    outputs: dict[Snippet, str] = {}
    unknown: list[Snippet] = []
    for snippet in snippets:
        printed = cache.get(snippet.name, snippet.source)
        if printed is None:
            unknown.append(snippet)
        else:
            outputs[snippet] = printed

    def keep(snippet: Snippet, printed: str) -> None:
        cache.put(snippet.name, snippet.source, printed)
        outputs[snippet] = printed
        summary.executed.append(snippet.name)

    execute_all(unknown, executor, keep)
    moved = [snippet for snippet in snippets if recorded(snippet) != outputs[snippet]]
    if strict and moved:
        raise Problems(moved_output(project, snippet, outputs[snippet]) for snippet in moved)
    for snippet in moved:
        write_if_changed(project, snippet.record, outputs[snippet])
        summary.moved.append(snippet.name)
    cache.keep_only(snippets)
    return summary


def check(project: Project, executor: Executor) -> Summary:
    """Run every snippet twice without the cache, write nothing, and compare.

    Raises:
        Problems: every snippet that failed, that prints something else at each run, or whose record differs.
    """
    snippets = discover(project)
    runs: dict[Snippet, list[str]] = {snippet: [] for snippet in snippets}
    problems: list[Problem] = []
    try:
        execute_all(snippets * 2, executor, lambda snippet, printed: runs[snippet].append(printed))
    except Problems as error:
        problems = list(dict.fromkeys(error.problems))
    for snippet, outputs in runs.items():
        if len(outputs) < 2:
            continue
        first, second = outputs
        if first != second:
            message = "prints something else at each run: seed it (keras.utils.set_random_seed), or print what stays"
            problems.append(Problem(snippet.name, 1, message, diff(first, second, "first run", "second run")))
        elif recorded(snippet) != first:
            problems.append(moved_output(project, snippet, first))
    if problems:
        raise Problems(problems)
    return Summary(len(snippets), executed=[snippet.name for snippet in snippets])


def execute_all(snippets: list[Snippet], executor: Executor, keep: Callable[[Snippet, str], None]) -> None:
    """Run the snippets, as many at once as there are cores, showing progress on stderr.

    Args:
        snippets: those to run, in order.
        executor: runs them.
        keep: called for each that succeeded, in the caller's thread, as soon as it has ended.

    Raises:
        Problems: those of every snippet that failed, after all have run.
    """
    problems: list[Problem] = []
    with ThreadPoolExecutor(max_workers=cores()) as pool:
        futures: dict[Future[str], Snippet] = {
            pool.submit(_execute, snippet, executor): snippet for snippet in snippets
        }
        try:
            for done, future in enumerate(as_completed(futures), 1):
                snippet = futures[future]
                _progress(done, len(snippets), snippet.name)
                try:
                    keep(snippet, future.result())
                except Problems as error:
                    problems += error.problems
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    if problems:
        raise Problems(problems)


def _execute(snippet: Snippet, executor: Executor) -> str:
    return recorded_output(snippet, executor.run(snippet.name, snippet.source))


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


def recorded(snippet: Snippet) -> str | None:
    """The recorded output, or None where there is none."""
    try:
        return snippet.record.read_bytes().decode(TEXT)
    except (FileNotFoundError, UnicodeDecodeError):
        return None


def moved_output(project: Project, snippet: Snippet, printed: str) -> Problem:
    """The fault of a record that is not what the snippet prints."""
    before = recorded(snippet)
    name = project.relative(snippet.record)
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
    how.add_argument("--check", action="store_true", help="run all twice without the cache and write nothing")
    parser.add_argument("--report", type=Path, help="append the faults found to this file, as Markdown")
    options = parser.parse_args(arguments)
    problems: list[Problem] = []
    try:
        expect_installed(HERE)
        with locked(HERE), Executor() as executor:
            if options.check:
                print(check(HERE, executor))
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
