"""What is made before any page: outputs, fragments and figures; and whether pages and snippets fit together."""

from __future__ import annotations

import atexit
import logging

from tools.engine.execute import Executor
from tools.figures.descriptions import write_figures
from tools.pages.embeds import parity_problems, structure_problems
from tools.pages.signature import write_fragments
from tools.problems import Problems
from tools.project import Project
from tools.scratch import tidy
from tools.site.outputs import bring_up_to_date

log = logging.getLogger("mkdocs.rnn")

_executor: Executor | None = None


def prepare(project: Project, *, strict: bool, drafting: bool = False) -> None:
    """Bring outputs, generated fragments and figures up to date, and see that pages and snippets fit together.

    Args:
        project: whose.
        strict: fail where an output moved, rather than rewrite it.
        drafting: whether a writer is at work (`serve`): what is missing in the other language is then a warning.

    Raises:
        Problems: all that does not fit, of the first step in which something does not.
    """
    global _executor
    if _executor is None:
        _executor = Executor()
        atexit.register(stop)
        tidy("running", project)  # of one that was killed: this one may execute nothing
    write_fragments(project, _executor)
    wrong, unpaired = structure_problems(project), parity_problems(project)
    if wrong or (unpaired and not drafting):
        raise Problems(wrong + unpaired)
    for problem in unpaired:
        log.warning(str(problem))
    summary = bring_up_to_date(project, _executor, strict=strict)
    write_figures(project)
    if summary.executed or summary.moved:
        log.info(str(summary))


def warm_up() -> None:
    """Import TensorFlow in the background, so that the first snippet saved does not wait for it."""
    if _executor is not None:
        _executor.warm_up()


def stop() -> None:
    """End the process that holds TensorFlow."""
    global _executor
    if _executor is not None:
        _executor.close()
        _executor = None
