"""Lists of the sections of pages that belong together: mistakes, changes and defects, each layer by layer.

They are taken from the headings, so that a new section stands in its list at once, in both languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.pages.document import Document, Part
from tools.pages.embeds import CONTENTS
from tools.pages.signature import CLASSES
from tools.project import LANGUAGES, Project, write_if_changed


@dataclass(frozen=True)
class Kind:
    """One list.

    Args:
        folder: of the pages, one for each class.
        below: the id of the heading whose sections are listed; empty: all of a page.
        without: the id of a heading that is left out.
        besides: pages that are about no class, listed after those of the classes.
    """

    folder: str
    below: str = ""
    without: str = ""
    besides: tuple[str, ...] = ()


KINDS = {
    "silent": Kind("errors", "mistakes-silent", besides=("training",)),
    "raised": Kind("errors", "mistakes-loud", besides=("training",)),
    "changed": Kind("migration"),
    "defects": Kind("upstream", without="report"),
}
"""By the name of the list, as pages embed it: `contents/silent.md`."""


def write_contents(project: Project) -> None:
    """Write every list of every language, for the pages in the folder of its sections.

    Raises:
        Problems: the cache folder cannot be written.
    """
    for language in LANGUAGES:
        for name, kind in KINDS.items():
            text = "\n".join(_list(project.docs(language) / kind.folder, kind))
            write_if_changed(project, project.generated(language) / f"{CONTENTS}{name}.md", text + "\n")


def _list(folder: Path, kind: Kind) -> Iterator[str]:
    """An item for each page, with an item for each of its sections; a class without any is left out."""
    for name in (*CLASSES, *kind.besides):
        page = folder / f"{name.lower()}.md"
        sections = (
            [part for part in _sections(Document.read(page), kind.below) if part.id != kind.without]
            if page.is_file()
            else []
        )
        if sections:
            title = name if name in CLASSES else Document.read(page).headings[0].text.partition(":")[0]
            yield f"- [{title}]({page.name})\n"
            yield from (f"    - [{part.text}]({page.name}#{part.id})" for part in sections)
            yield ""


def _sections(document: Document, below: str) -> Iterator[Part]:
    """The headings that have no others below them; where `below` names one, only those below it."""
    headings = document.headings
    within = not below
    level = 0
    for part, following in zip(headings, [*headings[1:], None], strict=True):
        if part.id == below:
            within, level = True, part.level
        elif below and within and part.level <= level:
            return
        elif within and part.level > 1 and not (following and following.level > part.level):
            yield part
