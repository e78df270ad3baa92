"""What is made before any page: outputs, fragments and figures; and whether pages and snippets fit together."""

from __future__ import annotations

import atexit
import logging
from dataclasses import dataclass

from tools.engine.execute import Executor
from tools.engine.program import Program
from tools.figures.descriptions import write_figures
from tools.pages.arguments import write_arguments
from tools.pages.beyond import write_beyond
from tools.pages.concepts import write_concepts
from tools.pages.contents import write_contents
from tools.pages.embeds import BEYOND, CONCEPTS, LIVE, MESSAGES, parity_problems, structure_problems
from tools.pages.live import write_live
from tools.pages.messages import write_messages
from tools.pages.notebook import SUFFIX
from tools.pages.reports import write_reports
from tools.pages.signature import signatures, write_fragments
from tools.problems import Problems
from tools.project import LANGUAGES, Project
from tools.scratch import tidy
from tools.site.outputs import bring_up_to_date
from tools.site.sources import Sources

log = logging.getLogger("mkdocs.rnn")

_executor: Executor | None = None


TUTORIALS = tuple(f"docs/{language}/tutorials/" for language in LANGUAGES)
STEPS = {
    "fragments": ("docs/_meta/", "tools/", "requirements.txt"),
    "outputs": ("snippets/", "docs/_meta/", "tools/", "requirements.txt", *TUTORIALS),
}
"""By step, the files on which it depends: as long as they and what it writes stay the same, it need not be taken."""

WRITES = (".out", "executed.txt", "signatures.json")
"""How the files end that the steps write among them; whatever else they write is in `GENERATED`."""

GENERATED = ".cache/generated/"

LISTS = {
    MESSAGES: write_messages,
    BEYOND: write_beyond,
    LIVE: write_live,
    CONCEPTS: write_concepts,
}
"""What writes the lists of sections, by the folder that they are in: of a page they need its outline alone."""


@dataclass(frozen=True)
class _State:
    """Digests of the files as they were at one look.

    Args:
        read: by step, of those on which it depends.
        written: of those that steps write.
    """

    read: dict[str, str]
    written: str

    def step(self, name: str, after: _State | None = None) -> tuple[str, str]:
        """What is remembered of a step: what it had read, and what it had left as it was then, or after a later look.

        A file that a writer saves in between counts as not read yet.
        """
        return self.read[name], (after or self).written


_taken: dict[str, tuple[str, str]] = {}
"""By step, what it was when this process had taken it last."""


def prepare(project: Project, *, strict: bool, drafting: bool = False, sources: Sources | None = None) -> list[Program]:
    """Bring outputs, generated fragments, lists and figures up to date, and see that pages and snippets fit together.

    Args:
        project: whose.
        strict: fail where an output moved, rather than rewrite it.
        drafting: whether a writer is at work (`serve`): what is missing in the other language is then a warning.
        sources: of a process that prepares again and again: what cannot have changed since is left out. They are
            looked at here, at the beginning and at the end.

    Returns:
        Programs whose record is of other versions, and that are still to be executed; while drafting only.

    Raises:
        Problems: all that does not fit, of the first step in which something does not.
    """
    late, _ = for_most_pages(project, strict=strict, drafting=drafting, sources=sources)
    write_lists(project, sources)
    return late


def for_most_pages(
    project: Project, *, strict: bool, drafting: bool = False, sources: Sources | None = None
) -> tuple[list[Program], bool]:
    """The same, but for the lists of sections, which take long and stand on few pages, once there are any.

    Returns:
        As of `prepare`; and whether `write_lists` has still something to do.

    Raises:
        Problems: as of `prepare`.
    """
    global _executor
    if _executor is None:
        _executor = Executor()
        atexit.register(stop)
        tidy("running", project)  # of one that was killed: this one may execute nothing
    late: list[Program] = []
    before = _look(sources)
    if _is_due("fragments", before):
        write_fragments(project, _executor)
    fits = True
    if _is_due("fit", before):
        fits = _see_that_all_fits(project, drafting=drafting)
    if _is_due("outputs", before):
        summary = bring_up_to_date(project, _executor, strict=strict, later=drafting)
        if summary.executed or summary.moved:
            log.info(str(summary))
        late = summary.late
    write_contents(project)
    write_reports(project)
    write_arguments(project, signatures(project, _executor))
    write_figures(project)
    after = _look(sources)
    if before and after:
        _taken.update({name: before.step(name, after) for name in ("fragments", "fit", "outputs")})
    if late:
        _taken.pop("outputs", None)  # what has been executed since is taken up next time, whether a file changed or not
    if not fits:
        _taken.pop("fit", None)  # it is said again each time
    if sources is not None and "lists" not in _taken:
        write_lists(project, sources)
        return late, False
    return late, _is_due("lists", after)


def write_lists(project: Project, sources: Sources | None = None) -> None:
    """Bring the lists of sections up to date.

    Args:
        project: whose.
        sources: as of `prepare`.

    Raises:
        Problems: what they are made of is not what it should be.
    """
    before = _look(sources)
    if not _is_due("lists", before):
        return
    for write in LISTS.values():
        write(project)
    after = _look(sources)
    if before and after:
        for name, (read, written) in _taken.items():
            if written == before.written:  # what has been written since are the lists
                _taken[name] = read, after.written
        _taken["lists"] = before.step("lists", after)


def _is_due(step: str, now: _State | None) -> bool:
    """Whether a step has to be taken: always where nothing is known of the files."""
    return now is None or _taken.get(step) != now.step(step)


def _look(sources: Sources | None) -> _State | None:
    """The files as they are now; None without sources."""
    if sources is None:
        return None
    sources.look()
    outlines = sources.of_outlines()
    read = {step: sources.of(*starts, but=WRITES) for step, starts in STEPS.items()}
    read["fit"] = f"{outlines} {sources.of_names('docs/', 'snippets/', GENERATED)}"
    read["lists"] = f"{outlines} {read['outputs']} {sources.of('docs/', only=(SUFFIX,))}"
    return _State(read, sources.of("snippets/", "docs/_meta/", only=WRITES) + sources.of(GENERATED))


def _see_that_all_fits(project: Project, *, drafting: bool) -> bool:
    """Whether pages and snippets fit together; what a writer at work may still lack is a warning.

    Raises:
        Problems: they do not.
    """
    wrong, unpaired = structure_problems(project), parity_problems(project)
    if wrong or (unpaired and not drafting):
        raise Problems(wrong + unpaired)
    for problem in unpaired:
        log.warning(str(problem))
    return not unpaired


def warm_up() -> None:
    """Import TensorFlow in the background, so that the first snippet saved does not wait for it."""
    if _executor is not None:
        _executor.warm_up()


def executor() -> Executor | None:
    """What executes programs; None before the first preparation and after the end."""
    return _executor


def stop() -> None:
    """End the process that holds TensorFlow."""
    global _executor
    if _executor is not None:
        _executor.close(for_good=True)
        _executor = None
