"""Each argument's snippet shows its effect: without the argument it prints something else."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.checks.coverage import META, Meta, argument_ids, page, snippets_under
from tools.engine.execute import Execution, Executor
from tools.engine.output import read_record, recorded_output
from tools.engine.processes import cores
from tools.engine.snippets import Snippet, read
from tools.pages.document import Document
from tools.pages.signature import Signature
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, Project

FORCE = """\
def _force(name, argument, call, other):
    import inspect

    import keras

    cls = getattr(keras.layers, name)
    declared = cls.call if call else cls.__init__
    names = [n for n in inspect.signature(declared).parameters if n != "self"]
    original = cls.__call__ if call else cls.__init__

    def forced(self, *args, **kwargs):
        if type(self) is cls or call:
            passed = dict(zip(names, args)) | kwargs
            if argument in passed:
                value = passed.pop(argument)
                if other:
                    passed[argument] = eval(other, {"keras": keras, "value": value})
            if call and names[0] in passed:
                return original(self, passed.pop(names[0]), **passed)
            return original(self, **passed)
        return original(self, *args, **kwargs)

    forced.__signature__ = inspect.signature(original)
    setattr(cls, "__call__" if call else "__init__", forced)


"""
"""Goes before a snippet: has one class forget one argument, or take another value for a required one."""


@dataclass(frozen=True)
class Case:
    """One argument and the snippets that should show it.

    Args:
        key: `LSTM.units` or `LSTM.call.mask`.
        line: that of its heading in the Korean page.
        page: the Korean page.
        snippets: what stands under the heading; one of them must show the effect.
    """

    key: str
    line: int
    page: str
    snippets: tuple[Snippet, ...]


def cases(project: Project, installed: list[Signature]) -> list[Case]:
    """Every argument that has a heading with snippets under it, of every class that has a page."""
    meta = Meta(project)
    found = []
    for signature in installed:
        path = page(project, LANGUAGES[0], signature.name)
        if not path.is_file():
            continue
        document = Document.read(path)
        headings = {part.id: part for part in document.headings}
        for section, ids in argument_ids(signature, meta):
            for wanted in [wanted for wanted in ids if wanted in headings]:
                names = snippets_under(document, headings[wanted])
                paths = [project.snippets / name for name in names if (project.snippets / name).is_file()]
                argument = wanted.removeprefix("call-")
                key = f"{signature.name}.call.{argument}" if section == "call" else f"{signature.name}.{argument}"
                snippets = tuple(read(project, path) for path in paths)
                found.append(Case(key, headings[wanted].line, project.relative(path), snippets))
    return found


def problems(
    project: Project, installed: list[Signature], executor: Executor, only: str | None = None
) -> list[Problem]:
    """Run the snippets again, each without its argument.

    Args:
        project: owns pages, snippets and records.
        installed: the signatures of the classes of the site.
        executor: runs the snippets.
        only: the one argument to look at, such as `LSTM.units`; all where it is None.
    """
    meta = Meta(project)
    known = cases(project, installed)
    all_cases = [case for case in known if only in (None, case.key)]
    with ThreadPoolExecutor(cores()) as pool:
        found = [
            problem
            for group in pool.map(lambda case: _harness(case, executor), _first_of_each(all_cases))
            for problem in group
        ]
        shown = list(pool.map(lambda case: _shows(case, meta, executor), all_cases))
    for case, effect in zip(all_cases, shown, strict=True):
        excused = case.key in meta.no_effect
        if effect and excused:
            found.append(Problem(META, 0, f"no_effect excuses {case.key}, which does show its effect: take it off"))
        if not effect and not excused and case.snippets:
            names = ", ".join(snippet.name for snippet in case.snippets)
            message = (
                f"{case.key} has no visible effect: {names} prints the same without it."
                f" Print what it changes, or give a reason in {META} under no_effect"
            )
            found.append(Problem(case.page, case.line, message))
    unknown = set(meta.no_effect) | set(meta.other_value)
    for key in sorted(unknown - {case.key for case in known}):
        found.append(Problem(META, 0, f"{key} is no argument of a page: take it off"))
    return found


def _first_of_each(all_cases: list[Case]) -> list[Case]:
    """One case for each class and each of constructor and call."""
    return list({case.key.rpartition(".")[0]: case for case in reversed(all_cases) if case.snippets}.values())


def _harness(case: Case, executor: Executor) -> list[Problem]:
    """Make sure that a change comes from the argument: forgetting one that nobody passes must change nothing."""
    snippet = case.snippets[0]
    if not _changes(snippet, f"{case.key.rpartition('.')[0]}.nothing", None, executor):
        return []
    return [Problem(snippet.name, 0, "prints something else in the effect test although no argument was dropped")]


def _shows(case: Case, meta: Meta, executor: Executor) -> bool:
    return any(_changes(snippet, case.key, meta.other_value.get(case.key), executor) for snippet in case.snippets)


def _changes(snippet: Snippet, key: str, other: str | None, executor: Executor) -> bool:
    """Whether the snippet ends or prints otherwise without the argument."""
    name, *call, argument = key.split(".")
    before = FORCE + f"_force({name!r}, {argument!r}, {bool(call)}, {other!r})\ndel _force\n"
    execution = executor.run(snippet.name, before + snippet.source)
    if execution.timed_out:
        raise Problems([Problem(snippet.name, 0, "does not end when it is run again without its argument")])
    return _printed(snippet, execution) != read_record(snippet.record)


def _printed(snippet: Snippet, execution: Execution) -> str:
    """What the page would show; an output that it could not show differs from any that it does."""
    try:
        return recorded_output(snippet, execution)
    except Problems as error:
        return str(error)
