"""For each class, a table of all its arguments: the default, what it does in a line, and the way to its section.

The line is the first sentence of the section itself, so that the two cannot say different things. A field above the
table finds an argument by its name or by a word of its line (docs/_theme/assets/javascripts/arguments.js).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.pages.document import Document, Kind, Part
from tools.pages.embeds import ARGUMENTS, find_embedded
from tools.pages.signature import WORDS, Argument, Signature
from tools.project import LANGUAGES, Project, write_if_changed

SECTIONS = ("constructor", "kwargs", "call")
"""The ids of the headings under which arguments have theirs."""

SENTENCE = re.compile(r"^.*?(?<!\be\.g)(?<!\bi\.e)[.!?](?=\s|$)")
LINK = re.compile(r"\[((?:[^\[\]`]|`[^`]*`)*)\]\([^)]*\)")

HEADS = {
    "ko": ("인자", "기본값", "하는 일", "호출 인자"),
    "en": ("Argument", "Default", "What it does", "call argument"),
}


def write_arguments(project: Project, signatures: list[Signature]) -> None:
    """Write the table of each class in each language.

    Args:
        project: owns the pages.
        signatures: of the installed classes.

    Raises:
        Problems: the cache folder cannot be written.
    """
    for language in LANGUAGES:
        for signature in signatures:
            page = project.docs(language) / "layers" / f"{signature.name.lower()}.md"
            if page.is_file():
                text = "\n".join(_table(project, language, Document.read(page), signature))
                place = project.generated(language) / f"{ARGUMENTS}{page.name}"
                write_if_changed(project, place, text + "\n")


def _table(project: Project, language: str, page: Document, signature: Signature) -> Iterator[str]:
    name, default, does, call = HEADS[language]
    yield '<div class="arguments" markdown="block">\n'
    yield f"| {name} | {default} | {does} |\n|---|---|---|"
    declared = {argument.name: argument for argument in signature.constructor}
    declared |= {f"call-{argument.name}": argument for argument in signature.call}
    for part in _headings(page):
        argument = declared.get(part.id)
        kind = f" ({call})" if part.id.startswith("call-") else ""
        told = first_sentence(project, language, page, part)
        yield f"| [{part.text}](#{part.id}){kind} | {_default(argument, language)} | {told} |"
    yield "\n</div>"


def _headings(page: Document) -> Iterator[Part]:
    """The headings of arguments, in the order of the page."""
    within = 0
    for part in page.headings:
        if part.id in SECTIONS:
            within = part.level
        elif part.level <= within:
            within = 0
        elif within and part.level == within + 1:
            yield part


def _default(argument: Argument | None, language: str) -> str:
    """What stands in the column of defaults; nothing for an argument that no signature names."""
    if argument is None:
        return ""
    return WORDS[language]["required"] if argument.default is None else f"`{argument.default}`"


def first_sentence(project: Project, language: str, page: Document, heading: Part) -> str:
    """The first sentence under a heading, or of the fragment that stands there, without its links.

    Args:
        project: owns the fragments.
        language: of the page.
        page: has the heading.
        heading: of an argument.
    """
    for part in page.under(heading):
        if text := part.text if part.kind is Kind.PARAGRAPH else _of_fragment(project, language, part):
            found = SENTENCE.match(text)
            return LINK.sub(r"\1", found[0] if found else text).replace("|", "\\|")
    return ""


def _of_fragment(project: Project, language: str, part: Part) -> str:
    """The first paragraph of the fragment that a part embeds; empty where it embeds none."""
    names = [name for name in part.embeds if part.kind is Kind.EMBED and name.startswith("_fragments/")]
    paths = [path for name in names if (path := find_embedded(project, language, name))]
    parts = (one for path in paths for one in Document.read(path).parts)
    return next((one.text for one in parts if one.kind is Kind.PARAGRAPH), "")
