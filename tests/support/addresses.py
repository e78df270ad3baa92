"""Where the pages of the site stand: all of them, and the one of each kind that has most to show."""

from __future__ import annotations

from pathlib import Path

from tools.pages.embeds import pages_and_fragments
from tools.project import HERE, LANGUAGES

KO, EN = LANGUAGES
PAGES = sorted(
    f"{'' if language == LANGUAGES[0] else f'{language}/'}{name}/".removeprefix("/").removesuffix("index/")
    for language in LANGUAGES
    for path in pages_and_fragments(HERE, language)
    if "_fragments" not in path.parts
    for name in [path.relative_to(HERE.docs(language)).with_suffix("").as_posix()]
)
"""The address of every page, relative to the start page."""

KINDS = sorted({path.parent.relative_to(HERE.docs(KO)).as_posix() for path in pages_and_fragments(HERE, KO)} - {"."})
KINDS = [".", *(kind for kind in KINDS if not kind.startswith("_fragments"))]
"""The folders of pages: the pages of one folder look alike."""


def html_files(site: Path) -> list[str]:
    """Every page of a site, error pages included."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def path_of(name: str) -> str:
    """The address of a page, relative to the start page."""
    return name.removesuffix("index.html")


def largest(kind: str) -> str:
    """The address of the page of a kind that has most to show."""
    pages = [path for path in pages_and_fragments(HERE, KO) if path.parent == HERE.docs(KO) / kind]
    page = max(pages, key=lambda path: path.stat().st_size)
    path = page.relative_to(HERE.docs(KO)).with_suffix("").as_posix()
    return path_of(f"{path}.html" if page.stem == "index" else f"{path}/index.html")
