"""Every error message that a page shows, with the sections that explain it: the list of the page `errors/index`.

The messages are the recorded outputs of examples that raise, so the list has no words of its own that could be wrong.
Messages that differ in numbers, shapes and names of layers are one entry. To each belongs what the same examples say on
Keras 2 (`tools.beyond.keras2`). Messages that no example ends with come from the lists of `tools.pages.pasted`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path, PurePosixPath

from tools.beyond.keras2 import Records
from tools.pages.embeds import MESSAGES, find_embedded
from tools.pages.outline import headings, outline
from tools.pages.pasted import MESSAGES as LISTED
from tools.pages.pasted import pasted
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

LIST = f"{MESSAGES}all.md"
"""The list, as the page embeds it."""

PAGE = PurePosixPath("errors/index.md")
"""The page, from the folder of its language."""

RAISED = re.compile(
    r"^(?:\w+\.)*(?P<kind>\w+(?:Error|Exception|Warning|Failure|DimensionOperation)|Fail|Invalid(?:Argument|Graph))"
    r": ?(?P<text>.*)$"
)
CALLED = re.compile(r"^Exception encountered when calling .*\.$")
"""What Keras writes before the message itself, where a layer was called."""

FIRST = ("errors/lstm.md", "errors/gru.md", "errors/", "guides/")
"""Pages that most readers mean, who want the cure first; of several that show a message, the first gives its words."""

ARGUMENTS = re.compile("(?:Call a|A)rguments received by")
"""What begins the list of arguments that Keras writes after a message."""

NO_KIND = {"ko": "예외의 이름이 없는 메시지", "en": "Messages without the name of an exception"}
"""The heading of what logs and native code print."""

MOST = 220
"""Letters of a message that are shown."""

NOISE = re.compile(r"\{\{function_node [^}]*\}\}\s*|\s*\[Op:\w+\]( name:)?\s*$")
"""What TensorFlow writes around a message."""

CHANGING = re.compile(
    r"""(?<!attribute )(?<!\{)'[^']*'|"[^"]*"|<[^>]*>|\{\{.*?\}\}|\([^()]*\)|\[[^\[\]]*\]|\b\w*\d+\b|\b\w+_\d+\b|\d+"""
)
"""What is another in each program: names in quotes, attributes and arguments aside; tensors, shapes, numbers."""


PRODUCT = re.compile(r"'?\{\{node (?:[^}]*/)?MatMul(_1)?\}\}")
"""A product of matrices in a graph: a cell multiplies the input first, the state second; mistakes differ in that."""


@dataclass(frozen=True)
class Place:
    """A section that shows a message.

    Args:
        page: the title of the page.
        section: the heading, in Markdown.
        target: the section, from the folder of the language.
    """

    page: str
    section: str
    target: str


@dataclass
class Message:
    """One entry.

    Args:
        kind: the exception.
        text: the message as the first section shows it, in one line.
        places: the sections.
        before: what Keras 2 says instead, each with its exception.
    """

    kind: str
    text: str
    places: list[Place] = field(default_factory=list)
    before: list[str] = field(default_factory=list)


def essence(output: str) -> tuple[str, str] | None:
    """The exception and the message itself of an output; None where nothing was raised.

    Args:
        output: as recorded: what was printed, then the end of the traceback.
    """
    lines = output.splitlines()
    for number in range(len(lines) - 1, -1, -1):
        if found := RAISED.match(lines[number]):
            rest = [found["text"], *lines[number + 1 :]]
            said = [line.strip() for line in rest if line.strip() and not CALLED.match(line.strip())]
            text = NOISE.sub("", " ".join(takewhile(lambda line: not ARGUMENTS.match(line), said))).strip()
            return found["kind"], text if len(text) <= MOST else text[: MOST - 1].rstrip() + "…"
    return None


def key_of(kind: str, text: str) -> tuple[str, str]:
    """What messages have in common that are one entry."""
    before, left = None, PRODUCT.sub(lambda node: " with the state " if node[1] else " with the input ", text)
    while before != left:
        before, left = left, CHANGING.sub("·", left)
    left = re.sub(r"[·\s,.…]+", " ", left)[:80]
    return kind, left if left.strip() else text


def _rank(place: str) -> int:
    """How early a page comes among those that show a message, from the folder of its language."""
    return next((number for number, start in enumerate(FIRST) if place.startswith(start)), len(FIRST))


def _shown(project: Project, language: str, page: Path) -> Iterator[tuple[str, str, str]]:
    """Of a page, each output: the id and the text of its heading, and the name of the output."""
    at = ("", "")

    def look(path: Path) -> Iterator[tuple[str, str, str]]:
        nonlocal at
        for kind, name, text in outline(path.read_text(TEXT)):
            if kind == "heading":
                at = (name, text)
            elif name.endswith(".out"):
                yield (*at, name)
            elif name.startswith("_fragments/") and (fragment := find_embedded(project, language, name)):
                yield from look(fragment)

    return look(page)


def shown_in(project: Project, language: str) -> dict[str, list[Place]]:
    """By program, such as `lstm/units.py`, the sections that show its output; those that most readers mean first."""
    docs = project.docs(language)
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for page in sorted(docs.rglob("*.md")):
        place = page.relative_to(docs)
        if place.parts[0].startswith("_"):
            continue
        title = next(iter(headings(page.read_text(TEXT)).values()), "")
        for anchor, heading, name in _shown(project, language, page):
            target = Place(title.partition(":")[0], heading, f"{place.as_posix()}#{anchor}")
            found[name.removesuffix(".out") + ".py"].append(target)
    return dict(found)


def messages(project: Project, language: str) -> list[Message]:
    """Every message of a language, the exceptions in alphabetical order, of each the messages most often met first.

    Args:
        project: owns pages and records.
        language: of the pages.

    Raises:
        Problems: the records of Keras 2, or a list of messages, are not as they must be.
    """
    docs = project.docs(language)
    found: dict[tuple[str, str], Message] = {}
    keras2 = Records.read(project)
    wordings: list[tuple[Message, tuple[str, str], Place]] = []
    for page in sorted(docs.rglob("*.md"), key=lambda page: (_rank(page.relative_to(docs).as_posix()), page)):
        place = page.relative_to(docs)
        if place.parts[0].startswith("_") or place.as_posix() == PAGE.as_posix():
            continue
        title = next(iter(headings(page.read_text(TEXT)).values()), "")
        for anchor, heading, name in _shown(project, language, page):
            record = project.snippets / name
            told = essence(record.read_text(TEXT)) if record.is_file() else None
            if told is None:
                continue
            message = found.setdefault(key_of(*told), Message(*told))
            target = Place(title.partition(":")[0], heading, f"{place.as_posix()}#{anchor}")
            if target not in message.places:
                message.places.append(target)
            program = record.with_suffix(".py")
            if before := essence(keras2.text_of(project.relative(program), program)):
                wordings.append((message, before, target))
    for message, before, target in wordings:
        _add_wording(found, message, before, target)
    _add_pasted(project, language, found)
    for message in found.values():
        message.places.sort(key=lambda each: _rank(each.target))
    return sorted(found.values(), key=lambda each: (not each.kind, each.kind, -len(each.places), each.text))


def _add_wording(
    found: dict[tuple[str, str], Message], message: Message, before: tuple[str, str], target: Place
) -> None:
    """Add what Keras 2 says of the mistake of a section: to the entry of these words, else to that of the section.

    Args:
        found: the entries.
        message: that of the section.
        before: the exception and the message of Keras 2.
        target: the section.
    """
    key = key_of(*before)
    other = found.get(key)
    if other is message:
        return
    if other:
        if target not in other.places:
            other.places.append(target)
    elif key not in {key_of(*told) for said in message.before if (told := essence(said))}:
        message.before.append(f"{before[0]}: {before[1]}")


def _add_pasted(project: Project, language: str, found: dict[tuple[str, str], Message]) -> None:
    """Add what readers paste and no example ends with, and further sections where an example ends with it."""
    docs = project.docs(language)
    known = set(found) | {key_of(*told) for each in found.values() for said in each.before if (told := essence(said))}
    for each in pasted(project):
        told = essence(each.message) or ("", each.message)
        if key_of(*told) in known and (each.file != LISTED or key_of(*told) not in found):
            continue
        places = [place for answer in each.answers if (place := _place(docs, answer))]
        message = found.setdefault(key_of(*told), Message(*told))
        message.places += [place for place in places if place not in message.places]


def _place(docs: Path, answer: str) -> Place | None:
    """A section such as `layers/lstm#units`; None where there is none, which other checks tell."""
    page, _, anchor = answer.partition("#")
    path = docs / f"{page}.md"
    if not path.is_file():
        return None
    texts = headings(path.read_text(TEXT))
    heading = texts.get(anchor)
    return (
        None if heading is None else Place(next(iter(texts.values())).partition(":")[0], heading, f"{page}.md#{anchor}")
    )


def as_markdown(entries: list[Message], language: str) -> str:
    """The list: a section for each exception, an item for each message, in it links to its sections."""
    kinds: dict[str, list[Message]] = defaultdict(list)
    for entry in entries:
        kinds[entry.kind].append(entry)
    parts = []
    for kind, group in kinds.items():
        parts.append(
            f"## `{kind}` {{ #{kind.lower()} }}\n" if kind else f"## {NO_KIND[language]} {{ #no-exception }}\n"
        )
        for entry in group:
            sections: dict[str, list[str]] = defaultdict(list)
            for place in entry.places:
                sections[place.section].append(f"[{place.page}](../{place.target})")
            parts.append(f"- {_code(entry.text or kind)}\n")
            parts += [f"    Keras 2: {_code(said)}\n" for said in entry.before]
            parts += [f"    - {section}: {', '.join(links)}" for section, links in sections.items()]
            parts.append("")
    return "\n".join(parts)


def _code(text: str) -> str:
    """A code span that holds the text, whatever is in it."""
    marks = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if "`" in text else ""
    return f"{marks}{space}{text}{space}{marks}"


def write_messages(project: Project) -> None:
    """Write the list of each language that has the page; the records must be up to date.

    Raises:
        Problems: the cache folder cannot be written.
    """
    for language in LANGUAGES:
        if (project.docs(language) / PAGE).is_file():
            write_if_changed(
                project, project.generated(language) / LIST, as_markdown(messages(project, language), language)
            )
