"""Puts the page of a notebook into the site that MkDocs is building: its links, contents, title and download."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

from markdown.extensions.toc import nest_toc_tokens  # type: ignore[import-untyped]
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from tools.notebooks import page as notebook_page
from tools.notebooks.executed import shown_in
from tools.notebooks.files import read
from tools.project import TEXT, Project

VERBATIM = re.compile(r"(<(?:pre|script|style|textarea)\b.*?</(?:pre|script|style|textarea)>)", re.DOTALL)
"""What is shown or run as it is written."""

LIST = re.compile(r" ?(</?(?:li|ul|ol|nav)\b[^>]*>) ?")
"""Where a list, or an item of one, begins or ends: no browser shows a space there."""


def make(
    project: Project, language: str, html: str, page: Page, config: MkDocsConfig, files: Files
) -> tuple[str, dict[str, str]]:
    """The content of the page, and the files beside it by name: the download. Its contents, title and anchors are set.

    Args:
        project: owns the notebook.
        language: that of the site under way.
        html: what mkdocs-jupyter has made.
        page: the page.
        config: that of the build.
        files: all pages, to resolve links.

    Raises:
        Problems: as of `tools.notebooks.page.page`.
    """
    path = project.docs(language) / page.file.src_uri
    notebook = read(path, project.relative(path))
    said = config.extra["notebook"]
    toc = config.mdx_configs["toc"]
    words = notebook_page.Words(said["colab"], said["download"], said["output"], toc["permalink_title"])
    made = notebook_page.page(
        html,
        notebook,
        shown_in(Path(str(page.file.abs_src_path)).read_text(TEXT)),
        words,
        _resolver(page, files, lambda file: file.url_relative_to(page.file)),
        notebook_page.colab_address(str(config.repo_url or ""), said["branch"], notebook),
    )
    shown = [heading for heading in made.headings if heading.level <= toc["toc_depth"]]
    tokens = [{"level": heading.level, "id": heading.id, "name": heading.name, "html": ""} for heading in shown]
    page.toc = get_toc(nest_toc_tokens(tokens))
    page.title = notebook.title
    page.meta.update(title=notebook.title, description=notebook.description)
    page.present_anchor_ids = {heading.id for heading in made.headings}
    absolute = _resolver(page, files, lambda file: urljoin(str(config.site_url), file.url))
    return made.html, {path.name: notebook_page.download(notebook, absolute)}


def without_needless_spaces(html: str) -> str:
    """A page with one space wherever a browser shows one: a fifth of what the theme makes is indentation."""
    parts = VERBATIM.split(html)
    return "".join(
        part if number % 2 else LIST.sub(r"\1", re.sub(r"\s+", " ", part)) for number, part in enumerate(parts)
    )


def _resolver(page: Page, files: Files, address: Callable[[File], str]) -> Callable[[str], str | None]:
    """Finds the address that a link leads to, and has MkDocs look for its anchor when all pages are made."""

    def resolve(target: str) -> str | None:
        path, _, anchor = target.partition("#")
        folder = posixpath.dirname(page.file.src_uri)
        uri = posixpath.normpath(posixpath.join(folder, path)) if path else page.file.src_uri
        file = files.get_file_from_path(uri)
        if file is None:
            return None
        if anchor:
            page.links_to_anchors = page.links_to_anchors or {}
            page.links_to_anchors.setdefault(file, {})[anchor] = target
        return f"{address(file) if path else ''}{f'#{anchor}' if anchor else ''}"

    return resolve
