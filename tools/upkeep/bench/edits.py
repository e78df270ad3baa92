"""What is edited while a site is served: one sentence of a page, or one snippet that a page shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from tools.pages.embeds import EMBED
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, TEXT, Project
from tools.upkeep.bench.server import Server

PAGES = (
    "layers/lstm",
    "en/layers/lstm",
    "layers/bidirectional",
    "index",
    "guides/stacking",
    "en/guides/masking",
    "tutorials/many-to-one",
)
"""Pages of different weight, in both languages, one of them a notebook."""

PROSE = re.compile(r"(?!```|~~~)[^\W\d_`*\[]|`[^`]")
"""How a line of prose begins: with a letter or with code, not with the sign of anything else."""

BLOCKS = ((re.compile(r"\s*(```|~~~)"), re.compile(r"\s*(```|~~~)\s*$")), (re.compile("<!--"), re.compile(".*-->")))
"""How what is not prose begins and ends, line by line: code and comments."""

_marks = count(1)


def source_of(root: Path, page: str) -> Path | None:
    """The file of a page, named as its address: `en/layers/lstm`; None where there is none."""
    language = next((name for name in LANGUAGES[1:] if page.startswith(f"{name}/")), LANGUAGES[0])
    path = Project(root).docs(language) / page.removeprefix(f"{language}/")
    found = (path.with_name(f"{path.name}{suffix}") for suffix in (".md", ".ipynb"))
    return next((file for file in found if file.is_file()), None)


def address_of(page: str) -> str:
    """The address of a page below that of the site."""
    *folders, name = page.split("/")
    return "".join(f"{part}/" for part in (folders if name == "index" else [*folders, name]))


def with_sentence(text: str, sentence: str, *, notebook: bool = False) -> str:
    """A page with a sentence at the end of the first line of its prose; of a notebook, of its first text.

    Raises:
        ValueError: there is no prose.
    """
    if not notebook:
        return _with_sentence(text, sentence)
    raw = json.loads(text)
    for cell in raw["cells"]:
        if cell["cell_type"] == "markdown":
            source = "".join(cell["source"])
            cell["source"] = _with_sentence(source, sentence).splitlines(keepends=True)
            return json.dumps(raw, ensure_ascii=False, indent=1) + "\n"
    raise ValueError("a notebook without a text")


def _with_sentence(text: str, sentence: str) -> str:
    lines = text.splitlines()
    first = lines.index("---", 1) + 1 if lines[:1] == ["---"] else 0
    ending: re.Pattern[str] | None = None
    for number in range(first, len(lines)):
        line = lines[number]
        if ending is not None:
            ending = None if ending.match(line) else ending
        elif ended := next((end for begin, end in BLOCKS if begin.match(line)), None):
            one_line = ended.match(line) and line.startswith("<!--")
            ending = None if one_line else ended
        elif PROSE.match(line):
            lines[number] = f"{line.rstrip()} {sentence}"
            return "\n".join(lines) + "\n" * text.endswith("\n")
    raise ValueError("a page without a line of prose")


class Sentence:
    """A page of a project whose first sentences get another one after them, again and again.

    Args:
        root: the project.
        page: as of `source_of`, which must find it.
    """

    def __init__(self, root: Path, page: str) -> None:
        found = source_of(root, page)
        assert found is not None
        self._path = found
        self._text = found.read_text(TEXT)
        self._address = address_of(page)

    def save(self) -> str:
        """Save the page with a new sentence, and return that."""
        mark = f"Edited{next(_marks):04}x."
        text = with_sentence(self._text, mark, notebook=self._path.suffix == ".ipynb")
        self._path.write_text(text, TEXT)
        return mark

    def edit(self, server: Server) -> float:
        """Save the page with a new sentence; returns how many seconds it takes until the served page shows it.

        Raises:
            Problems: it never does.
        """
        return server.wait_for(self.save(), self._address)


def shown_snippets(project: Project) -> Iterator[tuple[Path, str]]:
    """Each snippet that a page embeds itself, and the address of that page below that of the site."""
    docs = project.docs(LANGUAGES[0])
    for page in sorted(docs.rglob("*.md")):
        place = page.relative_to(docs)
        if place.parts[0] == "_fragments":
            continue
        for found in filter(None, map(EMBED.match, page.read_text(TEXT).splitlines())):
            snippet = project.snippets / found["name"]
            if snippet.suffix == ".py" and not snippet.stem.endswith("_fails") and snippet.is_file():
                yield snippet, address_of(place.with_suffix("").as_posix())


def shown_snippet(project: Project) -> tuple[Path, str]:
    """The first of them.

    Raises:
        Problems: there is none.
    """
    found = next(shown_snippets(project), None)
    if found is None:
        raise Problems([Problem("docs", 0, "no page embeds a snippet: there is nothing to measure")])
    return found


class Code:
    """A snippet of a project whose code gets a line more, again and again.

    Args:
        snippet: its file.
        address: that of a page that shows it.
    """

    def __init__(self, snippet: Path, address: str) -> None:
        self.path = snippet
        self._text = snippet.read_text(TEXT)
        self._address = address

    def edit(self, server: Server) -> float:
        """Save it with a new line; returns how many seconds it takes until the served page shows what that prints.

        Raises:
            Problems: it never does.
        """
        mark = f"edited {next(_marks)}x"
        self.path.write_text(f'{self._text}print("{mark}")\n', TEXT)
        return server.wait_for(f"\n{mark}", self._address)
