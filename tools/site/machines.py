"""What the site has for programs that read it: a Markdown twin of each page, and `llms.txt`, which lists them."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from tools.pages.twin import place_of, twin
from tools.project import Project, write_if_changed

LIST = "llms.txt"
"""As of https://llmstxt.org: a title, a sentence, and a list of pages by section."""

SAID = {
    "ko": "모든 페이지는 Markdown으로도 있습니다. 예제는 모두 실행한 것이고 출력이 함께 있습니다. "
    "영어: {root}en/llms.txt",
    "en": "Each page is also there as Markdown. Examples were executed; their outputs are included. "
    "Korean: {root}llms.txt",
}


def write_twin(project: Project, language: str, page: Page, folder: Path) -> None:
    """Write the twin of one page.

    Args:
        project: owns what the page embeds.
        language: of the page.
        page: as MkDocs knows it.
        folder: that of the site of this language.
    """
    name = page.file.src_uri
    text = twin(project, language, name, Path(str(page.file.abs_src_path)), page.canonical_url or "")
    write_if_changed(project, folder / place_of(name), text)


def write_list(
    project: Project, language: str, config: MkDocsConfig, nav: Navigation, pages: list[Page], folder: Path
) -> None:
    """Write `llms.txt` of one language.

    Args:
        project: owns the site.
        language: that of the list.
        config: of the language.
        nav: its sections are those of the list.
        pages: all that there are; one that is not in the navigation follows under the page of its folder that is.
        folder: that of the site of this language.
    """
    root = str(config.site_url).removesuffix("en/")
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", "", SAID[language].format(root=root)]
    for item in nav.items:
        listed = [child for child in item.children if isinstance(child, Page)] if isinstance(item, Section) else [item]
        lines += ["", f"## {item.title}", ""] if isinstance(item, Section) else [""]
        for page in listed:
            if isinstance(page, Page):
                lines.append(_line(config, page))
                lines += [_line(config, one) for one in _beside(page, nav, pages)]
    write_if_changed(project, folder / LIST, "\n".join(lines) + "\n")


def _line(config: MkDocsConfig, page: Page) -> str:
    """The entry of one page."""
    address = f"{config.site_url}{place_of(page.file.src_uri)}"
    return f"- [{page.title}]({address}): {page.meta.get('description', '')}"


def _beside(page: Page, nav: Navigation, pages: list[Page]) -> list[Page]:
    """The pages of the folder of a page that are not in the navigation; only the first of a folder has them."""
    home = Path(page.file.src_uri).parent
    first = next(one for one in nav.pages if Path(one.file.src_uri).parent == home)
    known = {one.file.src_uri for one in nav.pages}
    apart = [one for one in pages if Path(one.file.src_uri).parent == home and one.file.src_uri not in known]
    return sorted(apart, key=lambda one: one.file.src_uri) if page is first else []


def places(pages: list[str]) -> set[str]:
    """Where these files are in the site of a language."""
    return {LIST, *map(place_of, pages)}
