"""What pages embed, and whether pages, languages and snippets fit together, before anything is built."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project

EMBED = re.compile(r"^\s*-{1,}8<-{1,}\s+(?P<quote>[\"'])(?P<name>[^\"']+)(?P=quote)\s*$")
"""A line that embeds a file; the one form of it that this project uses."""

FIGURES = "figure/"
"""What the names of figures begin with: `tools.figures` draws them, and sees that each is described."""

MESSAGES = "messages/"
"""What the name of the list of error messages begins with: `tools.pages.messages` makes it."""

BEYOND = "beyond-records/"
"""What the names of tables of other backends and of exports begin with: `tools.pages.beyond` makes them."""

LIVE = "live/"
"""What the names of lists of examples that run in the browser begin with: `tools.pages.live` makes them."""

CONTENTS = "contents/"
"""What the names of lists of sections begin with: `tools.pages.contents` makes them."""

ARGUMENTS = "arguments/"
"""What the names of tables of arguments begin with: `tools.pages.arguments` makes them."""

REPORTS = "reports/"
"""What the names of reports of defects begin with: `tools.pages.reports` makes them."""

CONCEPTS = "concepts/"
"""What the name of the list of terms begins with: `tools.pages.concepts` makes it."""

GENERATED = (FIGURES, MESSAGES, BEYOND, LIVE, CONTENTS, ARGUMENTS, REPORTS, CONCEPTS)
"""What is made after outputs are: whether it is there, the build of the page says."""

FIGURE = re.compile(r"^\s*<!--\s*figure\b:?\s*(?P<kind>[^\s>]*)\s*(?P<rest>.*)$")
"""The first line of a comment that describes a figure."""

ANY_EMBED = re.compile(r"^\s*-{1,}8<-{1,}")


@dataclass(frozen=True)
class Embed:
    """One line of a page or fragment that embeds a file.

    Args:
        page: the file that holds the line.
        line: its number, counted from 1.
        name: what it embeds, relative to one of the folders of `embed_folders`.
    """

    page: Path
    line: int
    name: str


def embed_folders(project: Project, language: str) -> list[Path]:
    """Where an embed of a page is looked for, in order; `base_path` in the language's `mkdocs` file says the same."""
    return [project.snippets, project.generated(language), project.docs(language)]


def find_embedded(project: Project, language: str, name: str) -> Path | None:
    """The file that an embed means, or None where there is none."""
    candidates = (folder / name for folder in embed_folders(project, language))
    return next((path for path in candidates if path.is_file()), None)


def embeds(page: Path) -> Iterator[Embed]:
    """The embeds of one Markdown file, in order."""
    return (Embed(page, number, name) for number, name in embeds_in(page.read_text(TEXT)))


@lru_cache(maxsize=20_000)
def embeds_in(text: str) -> tuple[tuple[int, str], ...]:
    """Line and name of each embed in a text, in order."""
    lines = enumerate(text.splitlines(), 1)
    return tuple((number, found["name"]) for number, line in lines if (found := EMBED.match(line)))


@lru_cache(maxsize=20_000)
def odd_embeds_in(text: str) -> tuple[int, ...]:
    """The lines that embed something in another form."""
    lines = enumerate(text.splitlines(), 1)
    return tuple(number for number, line in lines if ANY_EMBED.match(line) and not EMBED.match(line))


def structure_problems(project: Project) -> list[Problem]:
    """Embeds of files that are not there, and code that is shown without its output: the site cannot be built."""
    problems = []
    for language in LANGUAGES:
        there = _names(project, language)
        for page in _markdown(project, language):
            for number in odd_embeds_in(page.read_text(TEXT)):
                message = 'an embed in a form that this project does not use: write --8<-- "folder/name.py"'
                problems.append(Problem(project.relative(page), number, message))
            found = list(embeds(page))
            names = {embed.name for embed in found}
            for embed in found:
                problems += _missing(project, there, embed)
                output = re.sub(r"\.py$", ".out", embed.name)
                if output not in names:
                    message = f"{embed.name} is shown without its output: embed {output} below it"
                    problems.append(Problem(project.relative(page), embed.line, message))
    return problems


def _names(project: Project, language: str) -> set[str]:
    """What an embed can name: every file below the folders in which it is looked for."""
    found = set()
    for root in embed_folders(project, language):
        for folder, _, files in os.walk(root):
            place = os.path.relpath(folder, root).replace(os.sep, "/")
            found |= {name if place == "." else f"{place}/{name}" for name in files}
    return found


def _missing(project: Project, there: set[str], embed: Embed) -> Iterator[Problem]:
    # An output counts as there when its snippet is: the engine is about to write it. Figures and messages come after.
    name = re.sub(r"\.out$", ".py", embed.name)
    if not name.startswith(GENERATED) and os.path.normpath(name).replace(os.sep, "/") not in there:
        message = f"embeds {embed.name}, which is not there: mend the name, or write snippets/{embed.name}"
        yield Problem(project.relative(embed.page), embed.line, message)


def parity_problems(project: Project) -> list[Problem]:
    """Pages in one language only, and snippets or fragments that some language does not use."""
    trees = {language: _tree(project, language) for language in LANGUAGES}
    users: dict[str, set[str]] = defaultdict(set)
    problems = []
    for language, tree in trees.items():
        for other in LANGUAGES:
            for alone in sorted(tree - trees[other]):
                message = f"stands in one language only: write docs/{other}/{alone}"
                problems.append(Problem(f"docs/{language}/{alone}", 0, message))
        for page in _markdown(project, language):
            for embed in embeds(page):
                users[embed.name].add(language)
    wanted = [(path, path.relative_to(project.snippets)) for path in sorted(project.snippets.rglob("*.py"))]
    for language in LANGUAGES:
        docs = project.docs(language)
        wanted += [(path, path.relative_to(docs)) for path in sorted(docs.glob("_fragments/**/*.md"))]
    for path, name in wanted:
        languages = users[name.as_posix()]
        if not languages:
            message = "no page uses it: embed it in both languages, or delete it"
            problems.append(Problem(project.relative(path), 0, message))
        wanted_by = set(LANGUAGES) if path.suffix == ".py" else {_language_of(project, path)}
        for language in sorted(wanted_by - languages) if languages else ():
            message = f"no page of docs/{language} uses it, only the other language: embed it there as well"
            problems.append(Problem(project.relative(path), 0, message))
    return problems


def _language_of(project: Project, fragment: Path) -> str:
    return next(language for language in LANGUAGES if fragment.is_relative_to(project.docs(language)))


def pages_and_fragments(project: Project, language: str) -> list[Path]:
    """Every page and fragment of a language, notebooks included."""
    docs = project.docs(language)
    found = [path for suffix in ("md", "ipynb") for path in docs.rglob(f"*.{suffix}")]
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(docs).parts))


def _markdown(project: Project, language: str) -> list[Path]:
    return sorted(project.docs(language).rglob("*.md"))


def _tree(project: Project, language: str) -> set[str]:
    docs = project.docs(language)
    return {path.relative_to(docs).as_posix() for path in pages_and_fragments(project, language)}
