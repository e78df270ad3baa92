"""`mkdocs build` as the outer shell: what `tools.site.hooks` does at each of its steps.

The Korean build is the outer one; when it is done it has the other languages built beside it. `tools.site.build` makes
the same site, with what it remembers; this is what it is compared with, and what stands in the README of MkDocs' users.
"""

from __future__ import annotations

import gc
import logging
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from tools.pages.notebook import SUFFIX
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, locked, write_if_changed
from tools.requirements import expect_installed
from tools.site import downloads, machines, pages, prepare, search
from tools.site.highlighting import colour_once
from tools.site.place import empty_folder, put_in_place

drafting = False
"""Whether a writer is at work (`mkdocs serve`)."""

navigation = Navigation([], [])
"""Of the language under way."""

listed: list[Page] = []
"""All pages of that language, whether they are in its navigation or not."""

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
    colour_once()
    gc.freeze()  # modules stay: each collection of what MkDocs drops would look at them all again
    target = Path(config.site_dir)
    try:
        with ExitStack() as held:
            expect_installed(HERE)
            held.enter_context(locked(HERE))
            unfinished = empty_folder(HERE, target)
            held.callback(shutil.rmtree, unfinished, ignore_errors=True)
            prepare.prepare(HERE, strict=config.strict, drafting=drafting)
            _running = _Build(held.pop_all(), unfinished, target)
    except Problems as error:
        raise Abort(str(error)) from error
    config.site_dir = str(unfinished)


def finish_page(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """After a page was rendered: make one of the site of what mkdocs-jupyter makes of a notebook.

    Raises:
        Abort: it cannot be shown as it is.
    """
    if not page.file.src_uri.endswith(SUFFIX):
        return html
    html, beside = pages.of_notebook(HERE, language_of(config), html, page, config, files)
    for name, text in beside.items():
        write_if_changed(HERE, Path(page.file.abs_dest_path).parent / name, text)
    return html


def finish(config: MkDocsConfig) -> None:
    """After MkDocs has built one language: build the others beside it, then put the site in place.

    Raises:
        Abort: another language could not be built.
    """
    try:
        search.complete(HERE, language_of(config), Path(config.site_dir))
        machines.write_list(HERE, language_of(config), config, navigation, listed, Path(config.site_dir))
        downloads.write(HERE, language_of(config), Path(config.site_dir), str(config.site_url))
    except Problems as error:
        raise Abort(str(error)) from error
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
        put_in_place(_running.unfinished, _running.target)
    _end()


def fail() -> None:
    """After an error: leave the last good site as it is, and nothing else."""
    _end()


def stop() -> None:
    """End the process that holds TensorFlow, and a build that did not come to its end."""
    _end()
    prepare.stop()


def language_of(config: MkDocsConfig) -> str:
    """The language of the site under way."""
    return next(language for language in LANGUAGES if Path(config.docs_dir) == HERE.docs(language))


def _other_languages(config: MkDocsConfig) -> tuple[str, ...]:
    """The languages to be built from within this build: none where only one of them was asked for."""
    return LANGUAGES[1:] if Path(config.docs_dir) == HERE.docs(LANGUAGES[0]) else ()


def _warnings() -> int:
    """How many warnings MkDocs has counted in this build; it counts only where it is strict."""
    handlers = logging.getLogger("mkdocs").handlers
    return sum(count for handler in handlers if isinstance(handler, CountHandler) for _, count in handler.get_counts())


def _end() -> None:
    global _running
    if _running is not None:
        _running.held.close()
        _running = None
