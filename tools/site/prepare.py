"""What is made before any page: outputs, fragments and figures; and whether pages and snippets fit together."""

from __future__ import annotations

import atexit
import logging

from tools.engine.execute import Executor
from tools.engine.program import Program
from tools.figures.descriptions import write_figures
from tools.pages.arguments import write_arguments
from tools.pages.beyond import write_beyond
from tools.pages.concepts import write_concepts
from tools.pages.contents import write_contents
from tools.pages.embeds import parity_problems, structure_problems
from tools.pages.live import write_live
from tools.pages.messages import write_messages
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
    "fragments": ("docs/_meta/", "tools/", "requirements.txt", ".cache/generated/"),
    "outputs": ("snippets/", "docs/_meta/", "tools/", "requirements.txt", ".cache/generated/", *TUTORIALS),
}
"""By step, the files on which it depends, and which it writes: as long as they stay the same, it need not be taken.
Lists depend on those of the outputs, and on the outlines of all pages."""

LISTS = (write_messages, write_beyond, write_live, write_concepts)
"""What writes the lists of sections: of a page they need its outline alone."""

_taken: dict[str, str] = {}
"""By step, a digest of those files when this process had taken it last."""


def prepare(project: Project, *, strict: bool, drafting: bool = False, sources: Sources | None = None) -> list[Program]:
    """Bring outputs, generated fragments and figures up to date, and see that pages and snippets fit together.

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
    global _executor
    if _executor is None:
        _executor = Executor()
        atexit.register(stop)
        tidy("running", project)  # of one that was killed: this one may execute nothing
    late: list[Program] = []
    now = _digests(sources)
    if sources is None or now["fragments"] != _taken.get("fragments"):
        write_fragments(project, _executor)
    wrong, unpaired = structure_problems(project), parity_problems(project)
    if wrong or (unpaired and not drafting):
        raise Problems(wrong + unpaired)
    for problem in unpaired:
        log.warning(str(problem))
    if sources is None or now["outputs"] != _taken.get("outputs"):
        summary = bring_up_to_date(project, _executor, strict=strict, later=drafting)
        if summary.executed or summary.moved:
            log.info(str(summary))
        late = summary.late
        now = _digests(sources)
    if sources is None or now["lists"] != _taken.get("lists"):
        for write in LISTS:
            write(project)
    write_contents(project)
    write_reports(project)
    write_arguments(project, signatures(project, _executor))
    write_figures(project, drawn_from=now.get("outputs", ""))
    _taken.update(_digests(sources))
    if late:
        _taken.pop("outputs", None)  # what has been executed since is taken up next time, whether a file changed or not
    return late


def _digests(sources: Sources | None) -> dict[str, str]:
    """By step, a digest of its files as they are now; empty without sources."""
    if sources is None:
        return {}
    sources.look()
    found = {step: sources.of(*starts) for step, starts in STEPS.items()}
    return found | {"lists": f"{found['outputs']} {sources.of_outlines()}"}


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
