"""What MkDocs has made of a page, kept for as long as the page, what it embeds and whatever makes it are the same."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from tools.project import TEXT, Project, write_if_changed


@dataclass(frozen=True)
class Rendered:
    """One page before the theme puts it together.

    Args:
        content: its HTML.
        contents: its table of contents, as the tokens of Python-Markdown.
        title: what its headings call it; of a notebook, its title.
        meta: its front matter.
        anchors: what can be linked to in it.
        links: by the file they lead to, the anchors that it links to, each with the link as it is written.
        beside: files that belong into its folder, by name.
        entries: what the search knows of it; None where nobody has asked yet.
    """

    content: str
    contents: list[dict[str, Any]]
    title: str | None
    meta: dict[str, Any]
    anchors: list[str]
    links: dict[str, dict[str, str]]
    beside: dict[str, str]
    entries: list[dict[str, Any]] | None = None

    @classmethod
    def of(cls, page: Page, beside: dict[str, str]) -> Rendered:
        """What there is to be kept of a page that has been rendered."""
        links = {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}
        title = page.title if beside else page._title_from_render
        anchors = sorted(page.present_anchor_ids or ())
        return cls(page.content or "", list(map(_token, page.toc)), title, dict(page.meta), anchors, links, beside)

    def give(self, page: Page, files: Files) -> None:
        """Make of a page that has been read one that has been rendered."""
        page.content = self.content
        page.toc = get_toc(self.contents)  # type: ignore[arg-type]
        page.meta = dict(self.meta)
        if self.beside:
            page.title = self.title
        else:
            page._title_from_render = self.title
        page.present_anchor_ids = set(self.anchors)
        known = ((files.get_file_from_path(uri), anchors) for uri, anchors in self.links.items())
        page.links_to_anchors = {file: dict(anchors) for file, anchors in known if file is not None}


def _token(link: AnchorLink) -> dict[str, Any]:
    return {"level": link.level, "id": link.id, "name": link.title, "children": list(map(_token, link.children))}


class Shelf:
    """Rendered pages of one language, one file each: the newest, so that it never grows beyond the site.

    Args:
        project: owns the cache folder.
        language: of the pages.
    """

    def __init__(self, project: Project, language: str) -> None:
        self._project = project
        self._folder = project.cache / "pages" / language
        self._known: dict[str, tuple[str, Rendered]] = {}

    def get(self, name: str, key: str) -> Rendered | None:
        """The page, where it was made of just this; None where that is not known, or damaged."""
        if name not in self._known:
            try:
                entry = json.loads(self._file(name).read_text(TEXT))
                self._known[name] = (entry.pop("key"), Rendered(**entry))
            except (OSError, ValueError, KeyError, TypeError):
                return None
        known, rendered = self._known[name]
        return rendered if known == key else None

    def put(self, name: str, key: str, rendered: Rendered) -> None:
        """Keep a page.

        Raises:
            Problems: the cache folder cannot be written.
        """
        self._known[name] = (key, rendered)
        text = json.dumps({"key": key, **asdict(rendered)}, ensure_ascii=False)
        write_if_changed(self._project, self._file(name), text)

    def keep_only(self, names: set[str]) -> None:
        """Forget pages that no longer exist."""
        kept = {self._file(name) for name in names}
        for path in self._folder.rglob("*.json"):
            if path not in kept:
                path.unlink(missing_ok=True)
        for name in self._known.keys() - names:
            del self._known[name]

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.json"
