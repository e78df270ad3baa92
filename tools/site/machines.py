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


def write_list(project: Project, language: str, config: MkDocsConfig, nav: Navigation, folder: Path) -> None:
    """Write `llms.txt` of one language."""
    root = str(config.site_url).removesuffix("en/")
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", "", SAID[language].format(root=root)]
    for item in nav.items:
        pages = [child for child in item.children if isinstance(child, Page)] if isinstance(item, Section) else [item]
        lines += ["", f"## {item.title}", ""] if isinstance(item, Section) else [""]
        for page in pages:
            if isinstance(page, Page):
                about = page.meta.get("description", "")
                lines.append(f"- [{page.title}]({config.site_url}{place_of(page.file.src_uri)}): {about}")
    write_if_changed(project, folder / LIST, "\n".join(lines) + "\n")


def places(pages: list[str]) -> set[str]:
    """Where these files are in the site of a language."""
    return {LIST, *map(place_of, pages)}
