"""Every argument of every class has its heading, in the order of the signature, and a snippet under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from tools.pages.document import Document, Part
from tools.pages.signature import CLASSES, Signature
from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project

META = "docs/_meta/coverage.yml"


@dataclass(frozen=True)
class Meta:
    """`docs/_meta/coverage.yml`.

    Args:
        project: owns the file.
    """

    project: Project

    @cached_property
    def _read(self) -> dict[str, Any]:
        read: dict[str, Any] = yaml.safe_load((self.project.root / META).read_text(TEXT))
        return read

    @property
    def to_do(self) -> list[str]:
        """Classes whose page is not written yet."""
        return list(self._read["to_do"] or [])

    def kwargs(self, name: str) -> list[str]:
        """Arguments of a class that its signature hides."""
        return list(self._read["kwargs"].get(name, []))

    @property
    def other_value(self) -> dict[str, str]:
        """What required arguments become, by `Class.argument` or `Class.call.argument`."""
        return dict(self._read["other_value"] or {})

    @property
    def no_effect(self) -> dict[str, str]:
        """Reasons of arguments that cannot show an effect, by the same names."""
        return dict(self._read["no_effect"] or {})


def problems(project: Project, installed: list[Signature], recurrent: list[str]) -> list[Problem]:
    """Compare the pages with the installed classes.

    Args:
        project: owns the pages.
        installed: the signatures of the classes of the site.
        recurrent: all public recurrent classes that Keras has.
    """
    meta = Meta(project)
    found = [
        Problem(
            "tools/pages/signature.py", 0, f"Keras has a recurrent class {name} that the site does not know: add it"
        )
        for name in sorted(set(recurrent) - set(CLASSES))
    ]
    found += [
        Problem(META, _line(project, name), f"{name} cannot be put off: this list may only shrink")
        for name in meta.to_do
    ]
    for signature in installed:
        pages = [page(project, language, signature.name) for language in LANGUAGES]
        written = [path for path in pages if path.is_file()]
        if signature.name in meta.to_do:
            for path in written:
                message = f"{signature.name} has a page ({project.relative(path)}): take it off this list"
                found.append(Problem(META, _line(project, signature.name), message))
            continue
        for path in pages:
            if path in written:
                found += _of_page(project, path, signature, meta)
            else:
                found.append(Problem(project.relative(path), 0, f"{signature.name} has no page: write it"))
    return found


def page(project: Project, language: str, name: str) -> Path:
    """The page of a class."""
    return project.docs(language) / "layers" / f"{name.lower()}.md"


def argument_ids(signature: Signature, meta: Meta) -> list[tuple[str, list[str]]]:
    """The sections that explain arguments, each with the ids of its headings, in order."""
    return [
        ("constructor", [argument.name for argument in signature.constructor]),
        ("kwargs", meta.kwargs(signature.name)),
        ("call", [f"call-{argument.name}" for argument in signature.call]),
    ]


def snippets_under(document: Document, heading: Part) -> list[str]:
    """The names of the snippets that stand under a heading, such as `lstm/units.py`."""
    parts = document.under(heading)
    return [name for line, name in document.embeds if name.endswith(".py") and _stands_in(parts, line)]


def _stands_in(parts: list[Part], line: int) -> bool:
    return bool(parts) and parts[0].line <= line <= parts[-1].line + parts[-1].text.count("\n") + 1


def _of_page(project: Project, path: Path, signature: Signature, meta: Meta) -> Iterator[Problem]:
    document = Document.read(path)
    name = project.relative(path)
    for section, expected in argument_ids(signature, meta):
        start = next((part for part in document.headings if part.id == section), None)
        if start is None:
            yield Problem(name, 0, f"has no section {{ #{section} }}: add it, even where there is nothing to say")
            continue
        headings = _below(document.headings, start)
        ids = [part.id for part in headings]
        for missing in [wanted for wanted in expected if wanted not in ids]:
            yield Problem(name, start.line, f"{signature.name} has an argument without a heading: {{ #{missing} }}")
        for part in headings:
            if part.id not in expected:
                yield Problem(name, part.line, f"{signature.name} has no argument {part.id}: take its heading away")
            elif not snippets_under(document, part):
                yield Problem(name, part.line, f"no snippet shows {part.id}: embed one")
        common = [wanted for wanted in expected if wanted in ids]
        if sorted(ids) == sorted(common) and ids != common:
            wrong = next(part for part, wanted in zip(headings, common, strict=True) if part.id != wanted)
            yield Problem(name, wrong.line, f"{wrong.id} is out of order: the signature has {', '.join(common)}")


def _below(headings: list[Part], start: Part) -> list[Part]:
    """The headings one level below `start`, up to the next of its own level."""
    below = []
    for part in headings[headings.index(start) + 1 :]:
        if part.level <= start.level:
            break
        if part.level == start.level + 1:
            below.append(part)
    return below


def _line(project: Project, text: str) -> int:
    lines = (project.root / META).read_text(TEXT).splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.strip() == f"- {text}"), 0)
