"""What this project does to a page on its way through MkDocs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from tools.engine.proofs import made_with
from tools.explorer import record as explorer
from tools.figures.descriptions import without_descriptions
from tools.notebooks import built
from tools.pages import moved, tables
from tools.pages.notebook import SUFFIX
from tools.pages.siblings import siblings
from tools.problems import Problems
from tools.project import Project
from tools.site import downloads, elsewhere, head, live
from tools.site.lighter import lighter


def take_executed(project: Project, language: str, files: Files, config: MkDocsConfig) -> Files:
    """Before mkdocs-jupyter looks at the files: give it each notebook with its outputs, in place of that in git.

    What examples print on other backends goes along, as files of their own, and so does what runs them in a browser,
    and what the explorer knows.
    """
    folder = project.generated(language)
    for file in [file for file in files if file.src_uri.endswith(SUFFIX)]:
        files.remove(file)
        files.append(File(file.src_uri, str(folder), config.site_dir, config.use_directory_urls))
    for place, text in {**elsewhere.files(project, language), **explorer.files(project)}.items():
        files.append(File.generated(config, place, content=text))
    for place, part in live.files(project, language).items():
        if isinstance(part, Path):
            files.append(File.generated(config, place, abs_src_path=str(part)))
        else:
            files.append(File.generated(config, place, content=part))
    return files


def part_kinds(nav: Navigation) -> Navigation:
    """The navigation, in which the pages before and after one are of its kind: after the last class comes no guide.

    Args:
        nav: as MkDocs made it; its pages are changed.
    """
    for page in nav.pages:
        for neighbour in ("previous_page", "next_page"):
            other = getattr(page, neighbour)
            if other is not None and other.parent is not page.parent:
                setattr(page, neighbour, None)
    return nav


def of_notebook(
    project: Project, language: str, html: str, page: Page, config: MkDocsConfig, files: Files
) -> tuple[str, dict[str, str]]:
    """After a notebook was rendered: the page that the site shows, and by name the files that stand beside it.

    Raises:
        Abort: it cannot be shown as it is.
    """
    try:
        return built.make(project, language, html, page, config, files)
    except Problems as error:
        raise Abort(str(error)) from error


def tell(project: Project, language: str, env: jinja2.Environment, files: Files) -> jinja2.Environment:
    """Give the theme what it says of the site: what outputs were made with, which pages there are, what one is.

    Raises:
        Abort: the list of what has moved cannot be read.
    """
    try:
        moves = moved.load(project)
    except Problems as error:
        raise Abort(str(error)) from error
    addresses = {file.src_uri.rsplit(".", 1)[0]: file.url for file in files.documentation_pages()}
    names = set(addresses)
    env.globals["made_with"] = made_with()
    env.globals["known_pages"] = sorted(addresses.values())
    env.globals["siblings"] = lambda page: [(kind, other, addresses[other]) for kind, other in siblings(page, names)]
    env.globals["moved"] = lambda page: {
        starts: addresses[new] for starts, new in moved.moves_of(moves, page, names).items()
    }
    env.globals["title_of"], env.globals["structured"] = head.title_of, head.structured
    env.globals["archive_of"] = partial(downloads.archive_of, project, language)
    return env


def finished(project: Project, language: str, output: str, page: Page) -> str:
    """After the theme has put a page together, and the search has read it: make it fit for a phone.

    Tables get marks where code may break, and the descriptions of figures go, as do elements that nobody sees; a
    notebook, which is long, loses its needless spaces. Examples say where other backends print something else,
    whether the browser can run them, and where their programs are.
    """
    html = lighter(without_descriptions(tables.breakable(output)))
    html = elsewhere.with_lines(html, project, language, get_relative_url(".", page.url))
    html = live.with_buttons(html, project, language)  # it changes the tag by which examples are found
    html = downloads.with_links(html, project, language, page.url)  # last: it changes their title
    return built.without_needless_spaces(html) if page.file.src_uri.endswith(SUFFIX) else html
