"""The site in one language, page by page: what `mkdocs build` does, in its order and with its functions.

`open` finds out what there is and what is out of date and copies what is no page, `make` makes one page, in whatever
order is wanted, and `finish` writes what speaks of all pages. A clean build of MkDocs writes the same bytes; a test
compares the two.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.commands import build as mkdocs
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from tools.pages.glossary import GLOSSARY
from tools.pages.moved import MOVED
from tools.pages.notebook import SUFFIX
from tools.project import LANGUAGES, TEXT, Project
from tools.site import downloads, live, machines, pages, search
from tools.site.rendered import Rendered, Shelf
from tools.site.sources import Sources
from tools.site.warned import noticed

SEARCH = "material/search"
WHOLE = ("404.html", "sitemap.xml", "sitemap.xml.gz", "search/search_index.json")
"""Files that speak of all pages."""

PAGES = (".md", SUFFIX)
"""How the files end of which pages are made."""

VARIABLES = ("SITE_URL", "REPO_URL", "GITHUB_REF_NAME", "SOURCE_DATE_EPOCH")
"""What `mkdocs.yml` and MkDocs take from the environment."""

THEME = (
    "docs/_theme/",
    "tools/",
    "mkdocs",
    "requirements.txt",
    "docs/_meta/backends/",
    "docs/_meta/differences.yml",
    MOVED,
)
"""Files on which every page depends."""


@cache
def installed() -> str:
    """Every library with its version: which of them a page depends on is not for us to guess."""
    return repr(sorted((each.metadata["Name"] or "", each.version) for each in metadata.distributions()))


class Edition:
    """The site in one language.

    Args:
        project: owns the pages.
        language: which.
        folder: where the site of the language goes.
        url: says the address of its start page; None: that of the configuration.
        strict: whether MkDocs counts its warnings.
    """

    def __init__(
        self, project: Project, language: str, folder: Path, url: Callable[[], str | None], *, strict: bool
    ) -> None:
        self.project = project
        self.language = language
        self.folder = folder
        self._url = url
        self._strict = strict
        self._shelf = Shelf(project, language)
        self._config: MkDocsConfig
        self._env: jinja2.Environment
        self._files: Files
        self._nav: Navigation
        self._pages: dict[str, Page] = {}
        self._keys: dict[str, str] = {}
        self._pending: set[str] = set()
        self._around = ""
        self._warned: dict[str, Rendered] = {}
        self._unlisted: dict[str, Rendered] = {}
        self._of_theme: list[File] = []
        self._made: dict[str, str] = {}
        self._whole = ""
        self._downloads = ""
        self._config_key = ""
        self._assets = ""

    def open(self, sources: Sources) -> list[str]:
        """Find out what there is, and copy what is no page: styles, scripts, pictures.

        Args:
            sources: looked at after everything that pages embed was brought up to date.

        Returns:
            The pages that are out of date, by their file: `layers/lstm.md`.
        """
        theme = sources.of(*THEME)
        config = self._configure(theme)
        config.plugins.on_pre_build(config=config)
        files = get_files(config)
        self._add_theme(files)
        files = config.plugins.on_files(pages.take_executed(self.project, self.language, files, config), config=config)
        set_exclusions(files, config)
        self._files = files
        nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        self._nav = pages.part_kinds(nav)
        self._pages, self._keys, self._pending, self._warned, self._unlisted = {}, {}, set(), {}, {}
        linked = sorted((file.src_uri, file.url) for file in files if not file.src_uri.startswith(live.FOLDER))
        everywhere = _digest(theme, self._config_key, linked)
        for file in files.documentation_pages(inclusion=InclusionLevel.is_included):
            page = file.page or Page(None, file, config)
            self._pages[file.src_uri] = page
            source = self.project.docs(self.language) / file.src_uri
            own = sources.of_page(self.language, source)
            if file.src_uri.endswith(SUFFIX):
                own += sources.of_page(self.language, Path(str(file.abs_src_path)))
            self._keys[file.src_uri] = _digest(everywhere, own)
        for name, page in self._pages.items():
            self._read(name, page)
        state = live.state(self.project)
        archives = downloads.classes(self.project)
        self._around = _digest(everywhere, state, archives, [(page.title, page.url) for page in self._nav.pages])
        self._env = config.plugins.on_env(self._env, config=config, files=files)
        self._env = pages.tell(self.project, self.language, self._env, files)
        self._pending = {name for name in self._pages if self._made.get(name) != self._final(name)}
        self._copy_assets(sources, state)
        return sorted(self._pending)

    def _copy_assets(self, sources: Sources, state: str) -> None:
        """Copy what is no page: before any page is made, so that the first one is not shown without its style."""
        own = sources.of("docs/_theme/", f"docs/{self.language}/", "mkdocs", "requirements.txt", but=PAGES)
        made = [(file.src_uri, file._content) for file in self._files if file.generated_by]
        assets = _digest(own, state, made)
        if assets != self._assets:
            self._files.copy_static_files(inclusion=InclusionLevel.is_included)
            self._assets = assets

    def _add_theme(self, files: Files) -> None:
        """Add the files of the theme; they are looked for only where the configuration is new."""
        if not self._of_theme:
            own = set(files)
            files.add_files_from_theme(self._env, self._config)
            self._of_theme = [file for file in files if file not in own]
            return
        for file in self._of_theme:
            if files.get_file_from_path(file.src_uri) is None:
                files.append(file)

    def _configure(self, theme: str) -> MkDocsConfig:
        """The configuration, read anew only where it may be another; plugins keep no state that is ours."""
        url = self._url()
        key = _digest(theme, installed(), [os.environ.get(name) for name in VARIABLES], url, self._strict)
        if key != self._config_key:
            name = "mkdocs.yml" if self.language == LANGUAGES[0] else f"mkdocs.{self.language}.yml"
            address = {"site_url": url} if url else {}
            # MkDocs would hand this language the plugins of the one before, and what they hold.
            MkDocsConfig.plugins.plugin_cache.clear()  # type: ignore[attr-defined]
            self._config = load_config(
                str(self.project.root / name), site_dir=str(self.folder), strict=self._strict, hooks=[], **address
            )
            self._config.plugins["finishing"] = _Finishing(self.project, self.language)
            self._config = self._config.plugins.on_config(self._config)
            self._env = self._config.theme.get_env()
            self._config_key, self._made, self._of_theme = key, {}, []
        return self._config

    @property
    def _search(self) -> Any:
        """Material's plugin for the search."""
        return self._config.plugins[SEARCH]

    def _read(self, name: str, page: Page) -> None:
        """Read a page as far as its title is known, which stands on every other page."""
        rendered = self._shelf.get(name, self._keys[name])
        if rendered is not None:
            page.markdown = ""
            rendered.give(page, self._files)
        elif name.endswith(SUFFIX):
            self._render(name)
        else:
            page.read_source(self._config)
            if "title" not in page.meta:
                self._render(name)

    def _final(self, name: str) -> str:
        return _digest(self._around, self._keys[name])

    def make(self, name: str) -> None:
        """Make one page that is out of date; nothing where it is not.

        Raises:
            BuildError: MkDocs refuses it.
        """
        if name not in self._pending:
            return
        page = self._pages[name]
        rendered = self._render(name)
        config = self._config
        self._search.search_index.add_entry_from_context = lambda _: None  # what it knows is kept with the page
        mkdocs._build_page(page, config, self._files.documentation_pages(), self._nav, self._env)
        for beside, text in rendered.beside.items():
            (Path(page.file.abs_dest_path).parent / beside).write_text(text, TEXT)
        machines.write_twin(self.project, self.language, page, self.folder)
        self._made[name] = self._final(name)
        self._pending.discard(name)

    def _render(self, name: str) -> Rendered:
        """The page as MkDocs renders it, or as it did before."""
        page, key = self._pages[name], self._keys[name]
        rendered = self._shelf.get(name, key) or self._warned.get(name) or self._unlisted.get(name)
        if rendered is None:
            with noticed() as warned:
                page.content = None
                mkdocs._populate_page(page, self._config, self._files)
                beside: dict[str, str] = {}
                if name.endswith(SUFFIX):
                    page.content, beside = pages.of_notebook(
                        self.project, self.language, page.content or "", page, self._config, self._files
                    )
                rendered = Rendered.of(page, beside)
            if warned.said:
                self._warned[name] = rendered  # for now: the next build is to say it again
            else:
                self._unlisted[name] = rendered  # what the search knows of it can wait until the page is seen
        rendered.give(page, self._files)
        return rendered

    def _listed(self, name: str) -> Rendered:
        """The same, with what the search knows of it; kept for later builds."""
        rendered = self._render(name)
        if rendered.entries is None:
            rendered = replace(rendered, entries=self._entries(self._pages[name]))
            if name in self._unlisted:
                del self._unlisted[name]
                self._shelf.put(name, self._keys[name], rendered)
            else:
                self._warned[name] = rendered
        return rendered

    def _entries(self, page: Page) -> list[dict[str, Any]]:
        """What the search knows of a page that is rendered."""
        index = type(self._search.search_index)(**self._search.config)
        index.add_entry_from_context(page)
        found: list[dict[str, Any]] = json.loads(json.dumps(index.entries, default=str))
        return found

    def finish(self, sources: Sources) -> None:
        """Write what speaks of all pages: the search, the map of the site, the page for a wrong address.

        Pages that are still out of date are made first. Files of pages that are gone go.
        """
        for name in sorted(self._pending):
            self.make(name)
        config = self._config
        whole = _digest(self._around, sorted(self._keys.items()), sources.of(GLOSSARY, f"{downloads.FOLDER}/"))
        if whole != self._whole:
            for template in config.theme.static_templates:
                mkdocs._build_theme_template(template, self._env, self._files, config, self._nav)
            rendered = [self._listed(name) for name in self._pages]
            self._search.search_index.entries = [entry for one in rendered for entry in one.entries or ()]
            self._check_anchors()
            config.plugins.on_post_build(config=config)
            search.complete(self.project, self.language, self.folder)
            machines.write_list(self.project, self.language, config, self._nav, list(self._pages.values()), self.folder)
            if (written := _digest(self._around, sources.of(f"{downloads.FOLDER}/"))) != self._downloads:
                downloads.write(self.project, self.language, self.folder, self.address)
                self._downloads = written
            self._remove_what_is_gone()
            self._shelf.keep_only(set(self._pages))
            self._whole = whole

    def _check_anchors(self) -> None:
        """Have MkDocs look for the anchors that pages link to."""
        level = self._config.validation.links.anchors
        for page in self._pages.values():
            page.validate_anchor_links(files=self._files, log_level=level)

    def _remove_what_is_gone(self) -> None:
        """Remove pages whose source is gone, and what stood beside them."""
        kept = {Path(file.abs_dest_path) for file in self._files}
        kept |= {self.folder / name for name in (*WHOLE, *machines.places(list(self._pages)))}
        kept |= {self.folder / name for name in downloads.places(self.project, self.language)}
        kept |= set((self.folder / search.WORDS).rglob("*.txt"))
        for name, page in self._pages.items():
            folder = Path(page.file.abs_dest_path).parent
            kept |= {folder / beside for beside in self._render(name).beside}
        others = [self.folder / language for language in LANGUAGES[1:] if self.language == LANGUAGES[0]]
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if any(path == other or other in path.parents for other in others):
                continue
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path not in kept:
                path.unlink()

    def page_at(self, path: str) -> str | None:
        """The page behind a path of the site of this language, such as `layers/lstm/`; None where there is none."""
        wanted = path.removesuffix("index.html")
        known = list(self._pages.items())  # they may be read anew meanwhile
        return next((name for name, page in known if page.url in (wanted, f"{wanted}/")), None)

    def pages_with(self, sources: Sources, *folders: str) -> list[str]:
        """The pages that embed something that is generated in one of these folders."""
        docs = self.project.docs(self.language)
        return [name for name in self._pages if sources.embeds(self.language, docs / name, *folders)]

    @property
    def address(self) -> str:
        """The address of its start page."""
        return str(self._config.site_url)


class _Finishing(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Has MkDocs make each page fit for a phone before it writes it."""

    def __init__(self, project: Project, language: str) -> None:
        super().__init__()
        self._project, self._language = project, language

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        return pages.finished(self._project, self._language, output, page)


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode(TEXT)).hexdigest()
