"""The terms of the site with one line each, and where each is explained: the list of the page `glossary`.

All of it stands in the glossary. A term without its line, or with a section that is not there, stops the build.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

from tools.pages.document import INLINE_CODE, page_text
from tools.pages.embeds import CONCEPTS
from tools.pages.glossary import GLOSSARY, Glossary, Name, Term, load
from tools.pages.notebook import SUFFIX
from tools.pages.outline import headings
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

LIST = f"{CONCEPTS}list.md"
"""The list, as the page embeds it."""

PAGE = PurePosixPath("glossary.md")
"""The page, from the folder of its language."""

TARGET = re.compile(r"(?P<page>[a-z0-9/-]+)#(?P<section>[\w-]+)", re.ASCII)
DIGITS = re.compile(r"[2-9]|\d{2}")
"""A number that is a claim: 0 and 1 are none, as `tests.checks.claims` has it."""

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
"""What a Korean syllable begins with, in the order of Unicode."""

SOUNDS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "ng", "j", "jj", "ch", "k", "t", "p", "h")
"""The same in ASCII, for the ids of the headings."""

DOUBLED = str.maketrans("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ")
"""Dictionaries put the doubled ones under the single."""

LATIN = "A–Z"
"""The heading on a Korean page of the names that are written in Latin letters."""

CALLED = {"ko": "다르게 부르는 말", "en": "Also called"}
WHERE = {"ko": "설명", "en": "Explained in"}


def anchor_of(concept: Term | Name) -> str:
    """The id of a term on the page, the same in both languages: its English word; of a name, after `code-`."""
    words = f"code {concept.code}" if isinstance(concept, Name) else concept.en
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def problems(project: Project) -> list[Problem]:
    """Terms that the page cannot explain as they stand in the glossary.

    Args:
        project: owns the glossary and the pages.

    Returns:
        Lines that are missing or break a rule, and sections that are not there; those of the glossary alone where it
        cannot be read.
    """
    try:
        glossary = _glossary(project)
    except Problems as error:
        return error.problems
    concepts = _all(glossary)
    found = [Problem(GLOSSARY, each.line, text) for each in concepts for text in _faults(project, glossary, each)]
    own = {each for language in LANGUAGES for each in _own(project, language)}
    owners: dict[str, int] = {}
    for each in concepts:
        if anchor_of(each) in own:
            message = f"has the anchor of the heading #{anchor_of(each)} of {PAGE}: name that heading otherwise"
            found.append(Problem(GLOSSARY, each.line, message))
        if (line := owners.setdefault(anchor_of(each), each.line)) != each.line:
            found.append(Problem(GLOSSARY, each.line, f"has the anchor #{anchor_of(each)} of line {line}: rename one"))
    return found


def _own(project: Project, language: str) -> Iterable[str]:
    """The ids of the page itself."""
    path = project.docs(language) / PAGE
    return headings(path.read_text(TEXT)) if path.is_file() else ()


def _all(glossary: Glossary) -> list[Term | Name]:
    return [*glossary.terms, *glossary.names]


def _faults(project: Project, glossary: Glossary, concept: Term | Name) -> Iterator[str]:
    for language in LANGUAGES:
        about = concept.about(language)
        words = INLINE_CODE.sub(" ", about)
        if not about:
            yield f"`about_{language}` is missing: explain {_word(concept, language)!r} in one line"
        elif not about.endswith("."):
            yield f"`about_{language}` ends without a full stop: add one"
        if number := DIGITS.search(words):
            yield f"`about_{language}` holds the number {number[0]}, which no example shows here: write it in words"
        for _, form, term in glossary.misused(language, words):
            yield f"`about_{language}` holds {form!r}: the word of the glossary is {term.word(language)}"
    if not concept.explained:
        yield "`explained` is missing: write page#section, such as layers/lstm#units"
    elif not TARGET.fullmatch(concept.explained):
        yield f"`explained` is {concept.explained!r}: write page#section, such as layers/lstm#units"
    else:
        for language in LANGUAGES:
            page, _, section = concept.explained.partition("#")
            path = file_of(project, language, page)
            if not path.is_file():
                yield f"`explained`: there is no page {project.relative(path)}: name one that explains it"
            elif section not in headings(page_text(path)):
                where = f"{project.relative(path)} has no section {{ #{section} }}"
                yield f"`explained`: {where}: name one that explains it"


def as_markdown(project: Project, language: str) -> str:
    """The list of a language: a section for each first letter, and in it terms with what is said of them.

    The search leaves it out: it leads to the section that explains a term, by whatever name it is asked for.
    """
    glossary = _glossary(project)
    by_letter: dict[tuple[str, str], list[Term | Name]] = defaultdict(list)
    for each in sorted(_all(glossary), key=lambda each: _place(each, language)):
        by_letter[_letter(*_place(each, language))].append(each)
    parts = []
    for (letter, id_), group in by_letter.items():
        parts.append(f"## {letter} {{ #letter-{id_} data-search-exclude }}\n")
        parts += [_entry(project, language, each) for each in group]
    return "\n".join(parts)


def _entry(project: Project, language: str, concept: Term | Name) -> str:
    word = _word(concept, language)
    shown = f"`{word}`" if isinstance(concept, Name) else word
    lines = [f"**{shown}**{{ #{anchor_of(concept)} }}"]
    other = next(each for each in LANGUAGES if each != language)
    if isinstance(concept, Term):
        lines[0] += f" · *{concept.word(other)}*{{ lang={other} }}"
    called = concept.called(language)
    also = f" {CALLED[language]}: {', '.join(called)}." if called else ""
    lines += ["", f":   {concept.about(language)}{also}", f"    {WHERE[language]}: {_link(project, language, concept)}"]
    return "\n".join(lines) + "\n"


def _link(project: Project, language: str, concept: Term | Name) -> str:
    """A link to the section, called as the page and, below its title, the section."""
    page, _, section = concept.explained.partition("#")
    path = file_of(project, language, page)
    texts = headings(page_text(path))
    title = next(iter(texts.values())).partition(":")[0]
    at = title if next(iter(texts)) == section else f"{title}, {texts[section]}"
    return f"[{at}]({path.relative_to(project.docs(language)).as_posix()}#{section})"


def _word(concept: Term | Name, language: str) -> str:
    return concept.code if isinstance(concept, Name) else concept.word(language)


def _place(concept: Term | Name, language: str) -> tuple[bool, str]:
    """Whether a word stands at the end, being a Latin one on a Korean page; and what it is sorted by."""
    letters = re.sub(r"[^0-9a-z가-힣 ]+", "", _word(concept, language).casefold())
    return (not re.match("[가-힣]", letters) and language == "ko", letters)


def _letter(foreign: bool, letters: str) -> tuple[str, str]:
    """The heading under which a word stands, and its id."""
    first = letters[:1] or "?"
    if foreign:
        return LATIN, "latin"
    if "가" <= first <= "힣":
        number = (ord(first) - ord("가")) // (21 * 28)  # vowels, and what may end a syllable
        single = INITIALS[number].translate(DOUBLED)
        return single, SOUNDS[INITIALS.index(single)]
    return first.upper(), first


def file_of(project: Project, language: str, page: str) -> Path:
    """The file of a page; of a notebook where there is one of that name."""
    notebook = project.docs(language) / f"{page}{SUFFIX}"
    return notebook if notebook.is_file() else project.docs(language) / f"{page}.md"


def _glossary(project: Project) -> Glossary:
    path = project.root / GLOSSARY
    return _read(project, path.read_text(TEXT) if path.is_file() else "")


@lru_cache(maxsize=4)
def _read(project: Project, text: str) -> Glossary:  # noqa: ARG001 - by its content: a server prepares after every edit
    return load(project)


def write_concepts(project: Project) -> None:
    """Write the list of each language, where there is the page.

    Raises:
        Problems: the glossary cannot be read, or a term in it cannot be explained; or the cache folder cannot be
            written.
    """
    languages = [language for language in LANGUAGES if (project.docs(language) / PAGE).is_file()]
    if not languages:
        return
    if found := problems(project):
        raise Problems(found)
    for language in languages:
        write_if_changed(project, project.generated(language) / LIST, as_markdown(project, language))
