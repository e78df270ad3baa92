"""What people type who do not know the words of these pages finds its section among the first three results."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from tests.checks.search import Result, Search
from tools.pages.entries import entries, text_of
from tools.pages.glossary import Glossary, plain
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, Project

SEARCHES = "docs/_meta/searches.yml"

FIRST = 3
"""Among how many results the answer must be."""

KEYS = ("answers", *LANGUAGES)


@dataclass(frozen=True)
class Foreign:
    """One search.

    Args:
        line: of its entry.
        language: in which it is typed.
        words: what is typed.
        answers: pages, or sections of pages, that answer it.
    """

    line: int
    language: str
    words: str
    answers: tuple[str, ...]

    def place(self, results: list[Result]) -> int:
        """At which result a reader sees an answer, counted from 1; 0 where it is not among the first."""
        for number, result in enumerate(results[:FIRST], 1):
            if any(self._answers(address) for address in (*result.shown, *result.folded[:FIRST])):
                return number
        return 0

    def _answers(self, address: str) -> bool:
        path, _, section = address.partition("#")
        page = path.rstrip("/") or "index"
        wanted = (answer.partition("#") for answer in self.answers)
        return any(at in (page, f"{page}/index") and (not sign or of == section) for at, sign, of in wanted)


def load(project: Project) -> list[Foreign]:
    """Read the searches.

    Raises:
        Problems: an entry is not as it must be, or something is typed twice.
    """
    found: list[Problem] = []
    searches: list[Foreign] = []
    for node in entries(project, SEARCHES, "searches"):
        searches += _entry(node, found)
    seen: dict[tuple[str, str], int] = {}
    for search in searches:
        first = seen.setdefault((search.language, search.words), search.line)
        if first != search.line:
            found.append(Problem(SEARCHES, search.line, f"{search.words!r} is typed in line {first} as well: keep one"))
    if found:
        raise Problems(found)
    return searches


def _entry(node: yaml.Node, found: list[Problem]) -> list[Foreign]:
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        found.append(Problem(SEARCHES, line, f"not a search: write {', '.join(f'`{key}:`' for key in KEYS)}"))
        return []
    lists: dict[str, list[str]] = {}
    for key, value in node.value:
        texts = [text_of(each) for each in value.value] if isinstance(value, yaml.SequenceNode) else []
        if key.value not in KEYS or not texts or not all(texts):
            found.append(Problem(SEARCHES, key.start_mark.line + 1, f"`{key.value}`: write one of {KEYS} with a list"))
        lists[str(key.value)] = [text for text in texts if text]
    answers = tuple(lists.get("answers", ()))
    return [Foreign(line, language, words, answers) for language in LANGUAGES for words in lists.get(language, ())]


def is_ours(glossary: Glossary, search: Foreign) -> bool:
    """Whether a search has a term as the pages write it: then it does not show that the search knows readers' words.

    Args:
        glossary: all terms.
        search: one search.
    """
    terms = (term.afterwards if search.language == "ko" else term.en for term in glossary.terms)
    text = plain(search.words)
    # A Korean word may stand within another, an English one has an end.
    return any(re.search(rf"(?<![a-z]){re.escape(plain(term))}(?!(?!e?s\b)[a-z])", text) for term in terms)


def report(search: Search, language: str, searches: list[Foreign]) -> tuple[dict[int, int], list[Problem], list[str]]:
    """Type all searches of a language.

    Args:
        search: that of the language.
        language: which.
        searches: of all languages.

    Returns:
        How many were answered at each place (0: not), what is wrong with those that were not, and what found nothing.
    """
    places: dict[int, int] = {}
    missed: list[Problem] = []
    nothing: list[str] = []
    for each in (each for each in searches if each.language == language):
        results = search.ask(each.words)
        place = each.place(results)
        places[place] = places.get(place, 0) + 1
        if not results:
            nothing.append(each.words)
        if not place:
            first = ", ".join(result.shown[-1] or "the start page" for result in results[:FIRST]) or "nothing"
            missed.append(Problem(SEARCHES, each.line, f"{each.words!r} ({language}) finds {first}"))
    return places, missed, nothing
