"""Every word is spelled right: the English ones everywhere in the project, the Korean ones on the Korean pages.

English is checked by typos, which knows common mistakes only and so needs no word list; what it is to accept stands
in pyproject.toml. Korean is checked by hunspell with the Korean dictionary of Debian, which knows how particles and
endings attach, and with the technical terms of `WORDS`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.checks.prose import CODE, Words, files, words
from tools.problems import Problem, Problems
from tools.project import TEXT, Project

INSTALL = "apt-get install hunspell hunspell-ko"

WORDS = "docs/_meta/words/ko.txt"

ENGLISH = (
    *("docs", "snippets", "tests", "tools"),
    *("mkdocs.yml", "mkdocs.en.yml", "README.md", "CONTRIBUTING.md", "Makefile", "pyproject.toml"),
)

ENGLISH_IN_BRACKETS = re.compile(r"(?<=[가-힣])\([A-Za-z][^()가-힣]*\)")

TOKEN = re.compile(rf"(?P<before>[\w.)%²³⁰-⁹{CODE}]*[A-Za-z\d_)%²³⁰-⁹{CODE}])?(?P<word>[가-힣]+)")
"""A run of Hangul, and what it is attached to: an English word, a number, a code span."""

STAND_INS = ("", "나무", "책", "물", "공부")
"""Nouns that stand for what is not Hangul: they end in a vowel, a consonant and ㄹ, and the last takes 하다. What
follows must fit one of them; or none, as in 3차원."""

SUFFIXES = {"씩": "책", "짜리": "나무", "별": "물", "끼리": "나무", "마다": "나무", "뿐": "책"}
"""What the dictionary does not attach to every noun, and a noun that takes the same particles."""

VERB_OF_NOUN = re.compile(r"(?:[하한할함합해했되된될됨됩돼됐]|시[키킨킬킵켜켰])[가-힣]*$")
"""하다, 되다 and 시키다 after a noun: 패딩해, 출력됩니다."""

PASSIVE = re.compile(r"(?:[지진질져졌]|집니)[가-힣]*$")
"""지다 after a verb: 전해집니다, 느슨해진."""

STACKED_PARTICLE = re.compile(r"(?<=[지고서만로에큼])(?:[도는은만를가의나]|부터)$")
"""A particle after an ending or another particle: 정할지를, 리스트라고도, 끝에서부터, 문장만은."""


@dataclass(frozen=True)
class Entry:
    """One line of the project's list.

    Args:
        line: its number.
        word: the word.
        model: a noun that takes the same particles; empty where only this form of the word is right.
    """

    line: int
    word: str
    model: str


class Missing(Exception):
    """Hunspell or its Korean dictionary is not installed."""


@dataclass(frozen=True)
class Token:
    """One word of a page.

    Args:
        path: the page.
        line: where it stands.
        text: its Hangul.
        attached: whether it follows something that is not Hangul without a space.
    """

    path: Path
    line: int
    text: str
    attached: bool


def problems(project: Project) -> list[Problem]:
    """English and Korean words that are spelled wrong.

    Args:
        project: whose files are read.

    Returns:
        The faults.

    Raises:
        Missing: Korean cannot be checked here.
    """
    return english_problems(project) + korean_problems(project)


def english_problems(project: Project) -> list[Problem]:
    """Common English mistakes, found by typos in all of `ENGLISH` that is there.

    Args:
        project: whose files are read; its pyproject.toml holds the settings.

    Returns:
        The faults.

    Raises:
        Problems: typos could not do its work.
    """
    program = shutil.which("typos", path=str(Path(sys.executable).parent))
    if program is None:
        raise Problems([Problem("requirements.txt", 0, "typos is not installed: run make setup")])
    paths = [name for name in ENGLISH if (project.root / name).exists()]
    command = [program, "--format", "json", "--no-ignore-vcs", *paths]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, encoding=TEXT, check=False)
    found = []
    for line in done.stdout.splitlines():
        report = json.loads(line)
        if report["type"] == "typo":
            path = Path(report["path"]).as_posix()
            better = " or ".join(report["corrections"]) or "something else"
            message = f"{report['typo']!r} is misspelled: write {better}, or accept it in pyproject.toml"
            found.append(Problem(path, report.get("line_num", 0), message))
        elif report["type"] == "error":
            found.append(Problem(Path(report.get("path") or ".").as_posix(), 0, f"typos: {report['message']}"))
    if done.returncode not in (0, 2) and not found:
        raise Problems([Problem("pyproject.toml", 0, f"typos failed: {done.stderr.strip()}")])
    return found


def korean_problems(project: Project) -> list[Problem]:
    """Korean words that neither the dictionary nor the project's list knows.

    Args:
        project: whose Korean pages and list of words are read.

    Returns:
        The faults; those of the list alone where it has any.

    Raises:
        Missing: hunspell or its Korean dictionary is not installed.
    """
    listed, found = _listed(project)
    tokens = [token for path in files(project, "ko") for each in words(path) for token in _tokens(each)]
    readings = {(token.text, token.attached): _readings(token.text, token.attached) for token in tokens}
    pieces = {piece for choices in readings.values() for choice in choices for piece in choice}
    unknown = _unknown(
        pieces | {entry.model for entry in listed if entry.model},
        [f"{entry.word}/{entry.model}" if entry.model else entry.word for entry in listed],
    )
    for entry in listed:
        if entry.model in unknown | {other.word for other in listed}:
            message = f"{entry.word}/{entry.model}: {entry.model!r} is not in the dictionary: name a noun that is"
            found.append(Problem(WORDS, entry.line, message))
    if found:
        return found
    for token in tokens:
        choices = readings[token.text, token.attached]
        if all(any(piece in unknown for piece in choice) for choice in choices):
            message = f"{token.text!r} is in no dictionary: mend it, or add the word to {WORDS} if it is right"
            found.append(Problem(project.relative(token.path), token.line, message))
    return found


def _tokens(each: Words) -> Iterator[Token]:
    """The Hangul words of a text, without the English in brackets that may stand between a word and its particle."""
    text, lines = each.text, list(each.lines)
    for match in reversed(list(ENGLISH_IN_BRACKETS.finditer(text))):
        text = text[: match.start()] + text[match.end() :]
        del lines[match.start() : match.end()]
    for match in TOKEN.finditer(text):
        yield Token(each.path, lines[match.start("word")], match["word"], bool(match["before"]))


def _readings(word: str, attached: bool) -> list[tuple[str, ...]]:
    """The ways to take a word apart; in one of them, every piece must be known."""
    return [choice for noun in (STAND_INS if attached else ("",)) for choice in _taken_apart(noun + word, len(noun))]


def _taken_apart(word: str, start: int) -> Iterator[tuple[str, ...]]:
    yield (word,)
    for suffix, noun in SUFFIXES.items():
        head, found, tail = word[1:].rpartition(suffix)
        if found:
            yield (word[0] + head, noun + tail)
    for at in range(max(2, start), len(word)):
        head, tail = word[:at], word[at:]
        if VERB_OF_NOUN.match(tail):
            yield (head, head + _object(head), "공부" + tail if tail[0] in "하한할함합해했" else tail)
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        if PASSIVE.fullmatch(word, at) and _is_open(head[-1]):
            yield (head, tail)
    if particle := STACKED_PARTICLE.search(word):
        yield (word[: particle.start()],)


def _is_open(syllable: str) -> bool:
    """Whether a syllable ends in a vowel."""
    return (ord(syllable) - ord("가")) % 28 == 0


def _object(noun: str) -> str:
    """The particle of the object: only a noun takes it."""
    return "를" if _is_open(noun[-1]) else "을"


def _listed(project: Project) -> tuple[list[Entry], list[Problem]]:
    """The entries of the list, and what is wrong with it."""
    path = project.root / WORDS
    entries: list[Entry] = []
    found: list[Problem] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(path.read_text(TEXT).splitlines() if path.is_file() else (), 1):
        entry = line.partition("#")[0].strip()
        if not entry:
            continue
        word, _, model = entry.partition("/")
        if not re.fullmatch(r"[가-힣]+(?:/[가-힣]+)?", entry):
            message = f"{entry!r} is no entry: write a word, a slash and a noun that takes the same particles"
            found.append(Problem(WORDS, number, message))
        elif word in seen:
            found.append(Problem(WORDS, number, f"{word!r} is there already, in line {seen[word]}: delete one"))
        else:
            entries.append(Entry(number, word, model))
            seen[word] = number
    return entries, found


def _unknown(candidates: Iterable[str], accepted: list[str]) -> set[str]:
    """Those words that hunspell does not know.

    Args:
        candidates: the words to look up.
        accepted: what it is to know besides; `word/model` takes the particles and endings of the model.

    Returns:
        The rest.

    Raises:
        Missing: hunspell or its Korean dictionary is not installed.
    """
    with tempfile.TemporaryDirectory() as folder:
        personal = Path(folder) / "words"
        personal.write_text("".join(f"{entry}\n" for entry in accepted), TEXT)
        try:
            done = subprocess.run(
                ["hunspell", "-d", "ko", "-i", TEXT, "-p", str(personal), "-l"],
                input="".join(f"{word}\n" for word in candidates),
                env={**os.environ, "LC_ALL": "C.UTF-8"},
                capture_output=True,
                text=True,
                encoding=TEXT,
                check=False,
            )
        except FileNotFoundError as error:
            raise Missing(f"hunspell is not installed: {INSTALL}") from error
    if done.returncode:
        raise Missing(f"hunspell has no Korean dictionary: {INSTALL}")
    return set(done.stdout.split())
