"""The record: what programs printed, kept beside them in git, and whether they still print it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tools.engine.cache import Cache
from tools.engine.execute import Executor
from tools.engine.output import read_record
from tools.engine.program import Program
from tools.engine.proofs import Proofs
from tools.engine.run import execute_all
from tools.engine.snippets import APART, PROOFS
from tools.problems import Problem, Problems
from tools.project import Project, write_if_changed


@dataclass
class Summary:
    """What one run of the engine did.

    Args:
        snippets: how many programs there are, tutorials included.
        executed: names of those that were run.
        moved: names of those whose record was rewritten; of a tutorial, of the record.
        late: those that were not run yet; of them the record of other versions is shown.
        results: what is known of each program.
    """

    snippets: int
    executed: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    late: list[Program] = field(default_factory=list, repr=False)
    results: dict[Program, str] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        text = f"{self.snippets} snippets, {len(self.executed)} executed, {len(self.moved)} outputs written"
        return "\n".join([text, *(f"  moved: {name}" for name in self.moved)])


def record(
    project: Project,
    programs: Sequence[Program],
    executor: Executor,
    *,
    strict: bool = False,
    believe: bool = True,
    later: bool = False,
) -> Summary:
    """Bring every recorded output up to date with its program.

    Args:
        project: owns the records and the cache.
        programs: all of the project; what is kept of any other is forgotten.
        executor: runs those whose result is not known.
        strict: fail with the diff where an output moved, rather than rewrite it.
        believe: the proofs in git. Where not, every program is executed that was not executed in this checkout, and
            with `strict` a proof that does not hold is a fault.
        later: leave what was executed under other versions as it is recorded, for the caller to execute. Its proof
            stays what it was, so that nothing takes it for executed.

    Raises:
        Problems: every snippet that is refused or failed; nothing is recorded then, but what succeeded stays
            in the cache. With `strict` also every output that moved.
    """
    cache, proofs = Cache(project), Proofs(programs)
    summary = Summary(len(programs))
    results = summary.results
    unknown: list[Program] = []
    for program in programs:
        result = proofs.result(program) if believe else None
        if result is None:
            result = cache.get(program.name, program.decisive)
        if result is None and later and (result := proofs.result_of_old(program)) is not None:
            summary.late.append(program)
        if result is None:
            unknown.append(program)
        else:
            results[program] = result

    def keep(program: Program, result: str) -> None:
        cache.put(program.name, program.decisive, result)
        results[program] = result
        summary.executed.append(program.name)

    execute_all(unknown, executor, keep)
    if problems := [problem for program in programs for problem in program.problems(results[program])]:
        raise Problems(problems)
    moved = [
        (program, path, printed)
        for program in programs
        for path, printed in program.records(results[program]).items()
        if read_record(path) != printed
    ]
    if strict:
        faults = [moved_output(project, path, printed) for _, path, printed in moved]
        if faults or (faults := [] if believe else proofs.problems(project)):
            raise Problems(faults)
        return summary
    for program, path, printed in moved:
        if printed is None:
            path.unlink()
        else:
            write_if_changed(project, path, printed)
        is_its_own = project.relative(path.with_suffix(".py")) == program.name
        summary.moved.append(program.name if is_its_own else project.relative(path))
    _write_keepsakes(project, programs, summary)
    proofs.write(project, summary.late)
    apart = {project.snippets / folder / PROOFS for folder in APART}
    others = {program.proof[0] for program in programs} | apart
    for path in set(project.snippets.rglob(PROOFS)) - others:
        path.unlink()  # its programs are gone
    cache.keep_only(program.name for program in programs)
    return summary


def _write_keepsakes(project: Project, programs: Sequence[Program], summary: Summary) -> None:
    """Write what is recorded with an execution, but is another on each machine, where the program is another."""
    proofs = Proofs(programs)
    late = set(summary.late)
    for program in programs:
        if program not in late and proofs.result(program) is None:
            for path, text in program.keepsakes(summary.results[program]).items():
                write_if_changed(project, path, text)


def check(project: Project, programs: Sequence[Program], executor: Executor, times: int = 2) -> Summary:
    """Run everything several times without the cache, write nothing, and compare.

    Args:
        project: owns the records.
        programs: those to run.
        executor: runs them.
        times: how often each is run, at least 2. What only sometimes moves shows itself in more runs.

    Raises:
        Problems: every program that failed, that prints something else at each run, or whose record differs.
    """
    runs: dict[Program, list[str]] = {program: [] for program in programs}
    problems: list[Problem] = []
    try:
        execute_all([*programs] * times, executor, lambda program, result: runs[program].append(result))
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
        for path, printed in program.records(results[0]).items():
            if read_record(path) != printed:
                problems.append(moved_output(project, path, printed))
    if problems:
        raise Problems(problems)
    return Summary(len(programs), executed=[program.name for program in programs])


def moved_output(project: Project, path: Path, printed: str | None) -> Problem:
    """The fault of a record that is not what is printed now."""
    before = read_record(path)
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
