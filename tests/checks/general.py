"""Every sentence that generalises is listed with what proves it; a new or changed one is found.

    python -m tests.checks.general        print what the list lacks, ready to be pasted into it

For a writer: *a sentence that speaks of all cases is proved, or narrowed to the cases that are.* Which words make it
one says `tests.checks.strong_words`. The list is `docs/_meta/general.yml`: by page and section, or by fragment, the
sentence in each language that uses such a word, and

- `shown`: the snippets that prove it. They stand on that page; for a fragment, on every page that embeds it, where `*`
  stands for the folder of the page: `"*/strides.py"`. For a tutorial, what a cell printed: `tutorials/anomaly/fit.out`.
- `tested`: a program of `tests/checks/everywhere`, by its name alone, where the sentence speaks of more than an example
  can show: it tries every layer, length, mask or value that the sentence means.
- `source`: a file of the installed Keras and a line of it, where a CPU cannot show it: `"layers/rnn/rnn.py: text"`.
- `means`: why it needs no proof: it is advice, or tells what words mean.

Read is all prose of the pages and of the fragments that they embed, apart from what stands in quotation
marks, which others say. Whether an example proves its sentence is for the writer to judge: at every size, type and mask
that the sentence speaks of, eager and compiled.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml

from tests.checks.language import QUOTATION, SENTENCE
from tests.checks.scopes import Pages, words
from tests.checks.strong_words import generalises
from tools.pages.document import INLINE_CODE, LINK
from tools.pages.embeds import pages_and_fragments
from tools.problems import Problem
from tools.project import HERE, LANGUAGES, TEXT, Project

LIST = "docs/_meta/general.yml"

PROOFS = ("shown", "tested", "source", "means")

EVERYWHERE = "tests/checks/everywhere"
"""Where the programs are that `tested` names; `tests.checks.test_everywhere` runs them."""


@dataclass(frozen=True)
class Said:
    """A sentence that generalises.

    Args:
        key: its page and section, such as `layers/lstm#shapes`, or its fragment.
        language: its language.
        text: the words, those of links in their place.
        file: where it is written.
        line: the line.
    """

    key: str
    language: str
    text: str
    file: str
    line: int


def problems(project: Project, keras: Path | None = None) -> list[Problem]:
    """Sentences that the list lacks, and entries that prove nothing.

    Args:
        project: whose pages and list.
        keras: the source of Keras; that of the installed one where it is None.

    Returns:
        The faults; those of the list's form alone where it has any.
    """
    check = _Check(project, keras or installed_source())
    return sorted(set(check.form)) or sorted(set(check.problems()))


def installed_source() -> Path:
    """Where the source of the installed Keras lies; it is not imported."""
    spec = find_spec("keras")
    assert spec
    assert spec.origin
    return Path(spec.origin).parent / "src"


class _Check:
    """One run of the check.

    Args:
        project: whose pages and list.
        keras: the source of Keras.
    """

    def __init__(self, project: Project, keras: Path) -> None:
        self.project = project
        self.keras = keras
        self.pages = Pages(project)
        self.snippets: defaultdict[str, set[str]] = defaultdict(set)
        """The snippets of each page, by its name in all languages."""
        self.embedding: defaultdict[str, set[str]] = defaultdict(set)
        """The pages that embed each fragment."""

    @cached_property
    def said(self) -> list[Said]:
        """All sentences that generalise, each once."""
        found = (
            one for language in LANGUAGES for path in self._paths(language) for one in self._of_page(language, path)
        )
        return list(dict.fromkeys(found))

    @cached_property
    def listed(self) -> dict[str, list[dict[str, Any]]]:
        """The list: entries by page and section."""
        path = self.project.root / LIST
        return (yaml.safe_load(path.read_text(TEXT)) if path.is_file() else None) or {}

    @cached_property
    def form(self) -> list[Problem]:
        """Entries that are not written as the list wants it."""
        found = []
        for key, entries in self.listed.items():
            for entry in entries if isinstance(entries, list) else [None]:
                if not isinstance(entry, dict) or not set(entry) <= {*LANGUAGES, *PROOFS}:
                    found.append(
                        self._in_list(key, f"{key}: an entry holds {', '.join((*LANGUAGES, *PROOFS))}, no more")
                    )
                elif not set(entry) & set(LANGUAGES) or not set(entry) & set(PROOFS):
                    found.append(self._in_list(key, f"{key}: an entry needs a sentence and one of {', '.join(PROOFS)}"))
        return found

    def problems(self) -> Iterator[Problem]:
        known = {
            (key, language, entry[language]): entry
            for key, entries in self.listed.items()
            for entry in entries
            for language in LANGUAGES
            if language in entry
        }
        there = {(one.key, one.language, one.text) for one in self.said}
        for one in self.said:
            if (one.key, one.language, one.text) not in known:
                message = f"{_short(one.text)}: prove it and list it in {LIST} under {one.key}, or narrow it"
                yield Problem(one.file, one.line, message)
        for place, entry in known.items():
            key, _, text = place
            if place not in there:
                yield self._in_list(
                    text, f"{_short(text)}: does not stand under {key} any more: mend or delete the entry"
                )
            for fault in self._unproved(key, entry):
                yield self._in_list(text, f"{_short(text)}: {fault}")

    def _unproved(self, key: str, entry: dict[str, Any]) -> Iterator[str]:
        """Why what an entry names proves nothing."""
        shown = entry.get("shown", [])
        for name in [shown] if isinstance(shown, str) else shown:
            for page in sorted(self.embedding[key] if key.startswith("_fragments") else {key.partition("#")[0]}):
                if not any(fnmatch(snippet, name) for snippet in self.snippets[page]):
                    yield f"{name} does not stand on {page}: name an example that does"
        if (tested := entry.get("tested")) and not (self.project.root / EVERYWHERE / f"{tested}.py").is_file():
            yield f"{EVERYWHERE} has no program {tested!r}: write it, or name another"
        if source := entry.get("source"):
            file, _, line = source.partition(": ")
            path = self.keras / file
            if not path.is_file() or line not in path.read_text(TEXT):
                yield f"the source of Keras has no {line!r} in {file}: read it again"

    def _paths(self, language: str) -> list[Path]:
        docs = self.project.docs(language)
        paths = pages_and_fragments(self.project, language)
        return [path for path in paths if path.relative_to(docs).parts[0] != "_fragments"]

    def _of_page(self, language: str, path: Path) -> Iterator[Said]:
        docs = self.project.docs(language)
        page = path.relative_to(docs).with_suffix("").as_posix()
        cells = self.project.snippets / page  # what the cells of a tutorial printed
        self.snippets[page] |= {file.relative_to(self.project.snippets).as_posix() for file in cells.glob("*.out")}
        for section in self.pages.sections(language, path):
            self.snippets[page] |= {file.relative_to(self.project.snippets).as_posix() for file in section.files}
            for placed in section.claims:
                fragment = placed.path != path
                name = placed.path.relative_to(docs).with_suffix("").as_posix()
                key = name if fragment else f"{page}#{section.id}"
                if fragment:
                    self.embedding[key].add(page)
                for text in sentences(words(placed.part), language):
                    yield Said(key, language, text, self.project.relative(placed.path), placed.part.line)

    def _in_list(self, text: str, message: str) -> Problem:
        path = self.project.root / LIST
        lines = path.read_text(TEXT).splitlines() if path.is_file() else []
        return Problem(LIST, next((number for number, line in enumerate(lines, 1) if text in line), 0), message)


def sentences(text: str, language: str) -> Iterator[str]:
    """The sentences of a text that generalise, as a reader reads them, code in its marks."""
    spans: list[str] = []

    def hide(match: re.Match[str]) -> str:
        spans.append(match[0])
        return chr(0xE000 + len(spans) - 1)

    plain = LINK.sub(lambda match: match["text"], INLINE_CODE.sub(hide, text)).replace("**", "").replace("\n", " ")
    for part in plain.split("|"):
        for sentence in SENTENCE.finditer(part.strip()):
            if generalises(QUOTATION.sub("", sentence[0]), language):
                yield re.sub("[\ue000-\uf8ff]", lambda match: spans[ord(match[0]) - 0xE000], sentence[0])


def missing(project: Project) -> str:
    """What the list lacks, as it is written there but for the proof."""
    check = _Check(project, installed_source())
    known = {
        (key, language, entry.get(language))
        for key, entries in check.listed.items()
        for entry in entries
        for language in LANGUAGES
    }
    entries: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for one in check.said:
        if (one.key, one.language, one.text) not in known:
            entries[one.key].append({one.language: one.text})
    return yaml.safe_dump(dict(entries), allow_unicode=True, width=10_000, sort_keys=True) if entries else ""


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:60].rsplit(" ", 1)[0] + " …"


if __name__ == "__main__":
    sys.stdout.write(missing(HERE))
