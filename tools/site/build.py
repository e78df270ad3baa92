"""Builds the site: brings outputs and fragments up to date, has MkDocs build every language, puts all in place.

MkDocs calls this through `tools.site.hooks`. The Korean build is the outer one; when it is done it has the other
languages built beside it. All is built in a folder of its own and takes the place of the last good site only
when everything has succeeded.
"""

from __future__ import annotations

import atexit
import gc
import logging
import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from tools.engine.execute import Executor
from tools.figures.descriptions import write_figures
from tools.notebooks import built
from tools.pages import tables
from tools.pages.embeds import parity_problems, structure_problems
from tools.pages.notebook import SUFFIX
from tools.pages.signature import write_fragments
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project, locked, unwritable
from tools.requirements import expect_installed
from tools.site.outputs import bring_up_to_date

log = logging.getLogger("mkdocs.rnn")

drafting = False
"""Whether a writer is at work (`serve`): what is missing in the other language is then a warning."""

_executor: Executor | None = None
_running: _Build | None = None


@dataclass(frozen=True)
class _Build:
    """The build under way in this process."""

    held: ExitStack
    unfinished: Path
    target: Path


def start(config: MkDocsConfig) -> None:
    """Before MkDocs reads the pages: make what they embed, and send the site to a folder of its own.

    Args:
        config: that of the outer build; its `site_dir` is changed.

    Raises:
        Abort: bad input; the text names files and lines.
    """
    global _running
    if _running is not None:
        return  # another language, built from within `finish`
    if _executor is None:  # the first build of this process
        gc.freeze()  # modules stay: each collection of what MkDocs drops would look at them all again
    target = Path(config.site_dir)
    try:
        with ExitStack() as held:
            expect_installed(HERE)
            held.enter_context(locked(HERE))
            unfinished = _empty_folder(HERE, target)
            held.callback(shutil.rmtree, unfinished, ignore_errors=True)
            prepare(HERE, strict=config.strict)
            _running = _Build(held.pop_all(), unfinished, target)
    except Problems as error:
        raise Abort(str(error)) from error
    config.site_dir = str(unfinished)


def prepare(project: Project, *, strict: bool) -> None:
    """Bring outputs, generated fragments and figures up to date, and see that pages and snippets fit together.

    Raises:
        Problems: all that does not fit, of the first step in which something does not.
    """
    global _executor
    if _executor is None:
        _executor = Executor()
        atexit.register(stop)
    if drafting:
        _executor.warm_up()  # so that the first snippet saved does not wait for TensorFlow
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


def take_executed(files: Files, config: MkDocsConfig) -> Files:
    """Before mkdocs-jupyter looks at the files: give it each notebook with its outputs, in place of that in git."""
    folder = HERE.generated(_language(config))
    for file in [file for file in files if file.src_uri.endswith(SUFFIX)]:
        files.remove(file)
        files.append(File(file.src_uri, str(folder), config.site_dir, config.use_directory_urls))
    return files


def finish_page(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """After a page was rendered: make one of the site of what mkdocs-jupyter makes of a notebook.

    Raises:
        Abort: it cannot be shown as it is.
    """
    if not page.file.src_uri.endswith(SUFFIX):
        return html
    try:
        return built.make(HERE, _language(config), html, page, config, files)
    except Problems as error:
        raise Abort(str(error)) from error


def finish_html(output: str, page: Page) -> str:
    """After the theme has put a page together, and the search has read it: make it fit for a phone.

    Tables get marks where code may break; that of a notebook, which is long, loses its needless spaces.
    """
    html = tables.breakable(output)
    return built.without_needless_spaces(html) if page.file.src_uri.endswith(SUFFIX) else html


def finish(config: MkDocsConfig) -> None:
    """After MkDocs has built one language: build the others beside it, then put the site in place.

    Raises:
        Abort: another language could not be built.
    """
    if _running is None or Path(config.site_dir) != _running.unfinished:
        return
    for language in _other_languages(config):
        other = load_config(
            config_file=str(HERE.root / f"mkdocs.{language}.yml"),
            site_dir=str(_running.unfinished / language),
            site_url=f"{config.site_url}{language}/",
            strict=config.strict,
        )
        build(other)
    if not (config.strict and _warnings()):  # else MkDocs aborts as soon as this returns
        _put_in_place(_running.unfinished, _running.target)
    _end()


def fail() -> None:
    """After an error: leave the last good site as it is, and nothing else."""
    _end()


def stop() -> None:
    """End the process that holds TensorFlow, and a build that did not come to its end."""
    global _executor
    _end()
    if _executor is not None:
        _executor.close()
        _executor = None


def _language(config: MkDocsConfig) -> str:
    return next(language for language in LANGUAGES if Path(config.docs_dir) == HERE.docs(language))


def _other_languages(config: MkDocsConfig) -> tuple[str, ...]:
    """The languages to be built from within this build: none where only one of them was asked for."""
    return LANGUAGES[1:] if Path(config.docs_dir) == HERE.docs(LANGUAGES[0]) else ()


def _empty_folder(project: Project, target: Path) -> Path:
    """A new folder for the unfinished site; what earlier builds left when they were killed is tidied up first."""
    try:
        last_good = _last_good(target)
        if last_good.exists():
            if target.exists():
                shutil.rmtree(last_good)
            else:
                last_good.rename(target)
        for leftover in ("site", "tmp"):
            shutil.rmtree(project.cache / leftover, ignore_errors=True)
        place = project.cache / "site"
        place.mkdir(parents=True)
        return Path(tempfile.mkdtemp(dir=place))
    except OSError as error:
        raise Problems([unwritable(project, project.cache, error)]) from error


def _put_in_place(unfinished: Path, target: Path) -> None:
    """Let the finished site take the place of the last one; a kill in between is mended by `_empty_folder`."""
    unfinished.chmod(0o755)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(_last_good(target))
    shutil.move(unfinished, target)
    shutil.rmtree(_last_good(target), ignore_errors=True)


def _last_good(target: Path) -> Path:
    """Where the last good site stands for the moment in which the new one takes its place."""
    return target.with_name(f".{target.name}.last-good")


def _warnings() -> int:
    """How many warnings MkDocs has counted in this build; it counts only where it is strict."""
    handlers = logging.getLogger("mkdocs").handlers
    return sum(count for handler in handlers if isinstance(handler, CountHandler) for _, count in handler.get_counts())


def _end() -> None:
    global _running
    if _running is not None:
        _running.held.close()
        _running = None
