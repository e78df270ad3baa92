"""Every question of readers has words in both languages, and a section that answers it with something executed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from tools.pages.concepts import file_of
from tools.pages.document import Document
from tools.pages.embeds import find_embedded
from tools.pages.entries import entries, text_of
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, Project

QUESTIONS = "docs/_meta/questions.yml"

WORDS = ("id", *LANGUAGES)
LISTS = ("pasted", "answers")
REQUIRED = (*WORDS, "answers")

HANGUL = re.compile("[가-힣]")
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ANSWER = re.compile(r"(?P<page>[a-z0-9/-]+)#(?P<section>[\w-]+)", re.ASCII)


@dataclass(frozen=True)
class Question:
    """What readers ask.

    Args:
        line: where it stands in the file.
        id: its name.
        ko: how a Korean reader asks.
        en: how an English reader asks.
        answers: the sections that answer it, such as `layers/lstm#units`, the best first.
        pasted: messages that readers paste, the same in both languages.
    """

    line: int
    id: str
    ko: str
    en: str
    answers: tuple[str, ...]
    pasted: tuple[str, ...] = ()

    def asked(self, language: str) -> tuple[str, ...]:
        """Everything that readers of a language type."""
        return (self.ko if language == "ko" else self.en, *self.pasted)


def load(project: Project) -> list[Question]:
    """Read the questions.

    Args:
        project: holds the file `QUESTIONS`.

    Raises:
        Problems: entries that are not as they must be.
    """
    found: list[Problem] = []
    questions = [question for node in entries(project, QUESTIONS, "questions") if (question := _question(node, found))]
    if not found:
        found += _repeated(questions)
    if found:
        raise Problems(found)
    return questions


def problems(project: Project) -> list[Problem]:
    """Bad entries, and sections that are not there in a language or show nothing that was executed.

    Args:
        project: owns the questions and the pages.
    """
    try:
        questions = load(project)
    except Problems as error:
        return list(error.problems)
    return [
        Problem(QUESTIONS, question.line, f"{question.id}: {message}")
        for question in questions
        for answer in question.answers
        for language in LANGUAGES
        if (message := _missing(project, language, answer))
    ]


def address(project: Project, language: str, answer: str) -> str:
    """Where a section stands on the built site, as seen from the start page; the title of a page is the page."""
    page, _, section = answer.partition("#")
    path = "" if page == "index" else page.removesuffix("/index") + "/"
    title = Document.read(file_of(project, language, page)).headings[0]
    return path if title.id == section else f"{path}#{section}"


def _missing(project: Project, language: str, answer: str) -> str:
    """What a section lacks in a language; empty where it lacks nothing."""
    page, _, section = answer.partition("#")
    path = file_of(project, language, page)
    if not path.is_file():
        return f"{answer}: there is no page {project.relative(path)}: name one that answers"
    document = Document.read(path)
    heading = next((part for part in document.headings if part.id == section), None)
    if heading is None:
        return f"{answer}: {project.relative(path)} has no section {{ #{section} }}: name one that answers"
    names = [name for part in document.under(heading) for name in part.embeds]
    if not any(name.endswith(".out") for name in _within(project, language, names)):
        return f"{answer}: {project.relative(path)}:{heading.line} shows no output: show the answer executed"
    return ""


def _within(project: Project, language: str, names: list[str]) -> Iterator[str]:
    """What is embedded, and what the fragments among it embed."""
    for name in names:
        yield name
        fragment = find_embedded(project, language, name) if name.endswith(".md") else None
        if fragment and fragment.is_relative_to(project.docs(language)):
            yield from _within(project, language, [inner for _, inner in Document.read(fragment).embeds])


def _repeated(questions: list[Question]) -> Iterator[Problem]:
    """Names and words that stand at two questions: nobody could tell which of them is meant."""
    names = Counter(question.id for question in questions)
    for language in LANGUAGES:
        words = Counter(text for question in questions for text in question.asked(language))
        for question in questions:
            for text in question.asked(language):
                if words[text] > 1:
                    yield Problem(QUESTIONS, question.line, f"{question.id}: {text!r} is asked twice: leave one out")
    for question in questions:
        if names[question.id] > 1:
            yield Problem(QUESTIONS, question.line, f"the id {question.id} stands twice: give each question its own")


def _question(node: yaml.Node, found: list[Problem]) -> Question | None:
    """One entry; what is wrong with it is added to `found`."""
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        found.append(Problem(QUESTIONS, line, f"is no question: write its {', '.join(REQUIRED)}"))
        return None
    before = len(found)
    words: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for key, value in node.value:
        name, at = str(key.value), key.start_mark.line + 1
        if name in words or name in lists:
            found.append(Problem(QUESTIONS, at, f"{name} stands twice: leave one out"))
        elif name in WORDS and (text := text_of(value)):
            words[name] = text
        elif name in LISTS and isinstance(value, yaml.SequenceNode) and value.value:
            lists[name] = tuple(map(text_of, value.value))
        elif name in (*WORDS, *LISTS):
            kind = "text" if name in WORDS else "a list of texts"
            found.append(Problem(QUESTIONS, at, f"{name} must be {kind}"))
        else:
            found.append(Problem(QUESTIONS, at, f"unknown key {name}: write one of {', '.join((*WORDS, *LISTS))}"))
    if len(found) == before:
        missing = [name for name in REQUIRED if name not in words and name not in lists]
        found += [Problem(QUESTIONS, line, f"has no {name}: add it") for name in missing]
    if len(found) > before:
        return None
    question = Question(line, words["id"], words["ko"], words["en"], lists["answers"], lists.get("pasted", ()))
    found += [Problem(QUESTIONS, line, f"{question.id}: {message}") for message in _faults(question)]
    return question


def _faults(question: Question) -> Iterator[str]:
    """What is wrong with the words of an entry."""
    if not ID.fullmatch(question.id):
        yield "an id is lower case letters, digits and hyphens"
    if not HANGUL.search(question.ko):
        yield "ko holds no Korean: ask as a Korean reader would"
    for text in (question.en, *question.pasted):
        if HANGUL.search(text) or not text:
            yield f"{text!r} is not in English: a message is pasted as Keras prints it"
    for answer in question.answers:
        if not ANSWER.fullmatch(answer):
            yield f"{answer!r} is no section: write page#section, such as layers/lstm#units"
