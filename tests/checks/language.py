"""Each page is written in its own language and in one style, and typed with care.

A Korean paragraph or list item is written in 합니다 style; list items, table cells, headings and titles may be noun
phrases, but never in 한다 style. The title of a work in another language is written in *emphasis*, and is no fault.
The English of a Korean term, as in 층(layer), stands outside the text of links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.checks.prose import CODE, Place, Words, files, links, words
from tools.pages.document import FENCE, Document, Kind
from tools.problems import Problem
from tools.project import LANGUAGES, Project

Found = Iterator[tuple[int, str]]
"""Offsets or lines, and what is wrong there."""

HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+(?:\s+[가-힣]+)*")
ENGLISH_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
ENGLISH_RUN = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:,?\s+[A-Za-z][A-Za-z'’-]*)+")
IN_BRACKETS = re.compile(r"(?<=[가-힣])\([A-Za-z][^()가-힣]*\)")
QUOTATION = re.compile(r"\"[^\"]*\"|“[^”]*”")
SENTENCE = re.compile(r"\S.*?(?:[.?!][\"')\]”]*(?=\s|$)|$)")
AT_THE_END = re.compile(r"(?:[\s.?!:,;\"'\]”]|\([^()]*\))+$")
"""What follows the last word of a sentence: marks, and a remark in brackets."""

POLITE = re.compile(r"(?:니다|니까|시오)$")
PLAIN = re.compile(r"(?<!마)(?<!람)다$")
"""한다 style; 마다 and 람다 are no verbs."""
FAMILIAR = re.compile(r"(?<!필)(?<!중)(?<!주)(?<!수)(?<!개)(?<!소)(?<!긴)요$|죠$")
"""해요 style and the like; 필요, 중요, 주요, 수요, 개요, 소요 and 긴요 are nouns."""

NOT_SPACED = {
    "ko": re.compile(r"(?<=[가-힣)\]" + CODE + r"])[.,?!;](?=[가-힣A-Za-z\"(" + CODE + r"])|(?<=[가-힣]):(?=[가-힣])"),
    "en": re.compile(r"(?<=[a-z]{2})[,;?!:](?=[A-Za-z])|(?<=[a-z]{2})\.(?=[A-Z][a-z])|(?<=\))[,;.](?=[A-Za-z])"),
}
DOTTED_NAME = re.compile(r"\bkeras(?:\.[A-Za-z]\w*)+")
"""As a title or a description writes it, which hold no code: its dots end no sentence."""
SPACE_BEFORE = re.compile(r"(?<=[A-Za-z가-힣)" + CODE + r"])\s+(?=[,.;?!:](?:\s|$))")
FULL_WIDTH = re.compile(r"[\u3000-\u3003\u3008-\u3011\uff01-\uff65]")
OTHER_BLOCK = re.compile(r"^\s*(?:!!!|\?\?\?\+?|===!?)\s+[\w\"]")

PARTICLES = ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로")
"""After a final consonant, and after a vowel."""
PARTICLE = re.compile(
    r"(?P<word>[가-힣])\([A-Za-z][^()]*\)(?P<hangul>은|는|이|가|을|를|과|와|으로|로)(?![가-힣])"
    r"|(?<![\w.])(?P<name>[A-Za-z]+)(?P<latin>은|는|이|가|을|를|과|와|으로|로)(?![가-힣])"
    r"|(?P<digit>\d)(?P<number>은|는|이|가|을|를|과|와|으로|로)(?![가-힣])"
)
FINALS_OF_DIGITS = dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True))
FINALS_OF_NAMES = {
    "LSTM": "엠",
    "RNN": "엔",
    "GRU": "유",
    "CPU": "유",
    "GPU": "유",
    "TPU": "유",
    "API": "이",
    "Keras": "스",
    "NumPy": "이",
    "Python": "썬",
    "TensorFlow": "우",
    "shape": "프",
    "cuDNN": "엔",
}
"""The last syllable as it is read."""


def problems(project: Project) -> list[Problem]:
    """Sentences in the wrong language or style, and slips of typing.

    Args:
        project: whose pages are read.

    Returns:
        The faults.
    """
    found = []
    for language in LANGUAGES:
        for path in files(project, language):
            name = project.relative(path)
            found += [Problem(name, line, message) for line, message in _typing(path)]
            if language == "ko":
                found += [Problem(name, line, message) for line, message in _glosses(path)]
            for each in words(path):
                rules = [_other_language(language, each), _punctuation(language, each)]
                rules += [_style(each), _particles(each)] if language == "ko" else []
                found += [Problem(name, each.line(offset), message) for rule in rules for offset, message in rule]
    return found


def _other_language(language: str, each: Words) -> Found:
    if language == "en":
        for hangul in HANGUL.finditer(each.text):
            yield hangul.start(), f"Korean on an English page: write {hangul[0]!r} in English, or as code"
        return
    text = IN_BRACKETS.sub(lambda match: CODE * len(match[0]), each.text)
    if each.place is Place.TITLE and not HANGUL.search(text):
        if re.fullmatch(r"[A-Za-z][A-Za-z ,:'’-]*", text):
            yield 0, f"English title on a Korean page: write {text!r} in Korean"
        return
    for sentence in SENTENCE.finditer(text):
        if not HANGUL.search(sentence[0]):
            runs = [match for match in [re.search(r"[A-Za-z].*", sentence[0])] if match]
            few = 3 if each.place is Place.PARAGRAPH else 2
        else:
            runs, few = list(ENGLISH_RUN.finditer(sentence[0])), 4
        for run in runs:
            if sum(word[0].islower() and len(word) > 1 for word in ENGLISH_WORD.findall(run[0])) >= few:
                start = sentence.start() + run.start()
                yield start, f"English on a Korean page: write {_short(run[0])!r} in Korean, or as code"


def _punctuation(language: str, each: Words) -> Found:
    text = DOTTED_NAME.sub(lambda name: CODE * len(name[0]), each.text)
    for mark in NOT_SPACED[language].finditer(text):
        yield mark.start(), f"no space after {mark[0]!r} in {_around(each.text, mark.start())!r}: add one"
    for space in SPACE_BEFORE.finditer(each.text):
        yield space.start(), f"a space before the mark in {_around(each.text, space.start())!r}: delete it"
    for space in re.finditer(r"(?<=\S)\s{2,}(?=\S)", each.text):
        yield space.start(), f"more than one space in {_around(each.text, space.start())!r}: leave one"
    for mark in FULL_WIDTH.finditer(each.text):
        yield mark.start(), f"{mark[0]!r} is of full width: write the mark of the keyboard"


def _style(each: Words) -> Found:
    """Sentences that do not end in 합니다 style, each where it ends."""
    whole = each.place in (Place.PARAGRAPH, Place.META)
    text = QUOTATION.sub(lambda match: CODE * len(match[0]), each.text)
    for sentence in SENTENCE.finditer(text):
        bare = sentence[0][1:-1] if re.fullmatch(r"\(.*[.?!]\)", sentence[0]) else sentence[0]
        bare = AT_THE_END.sub("", bare)
        closed = re.search(r"[.?!:…][\"')\]”]*$", sentence[0])
        last = sentence.start() + max(0, len(bare) - 1)
        if POLITE.search(bare):
            if not closed and each.place in (Place.PARAGRAPH, Place.ITEM, Place.META):
                yield last, f"no full stop after {_ending(bare)!r}: add one"
        elif PLAIN.search(bare):
            yield last, f"{_ending(bare)!r} is in 한다 style: write it in 합니다 style"
        elif FAMILIAR.search(bare) and closed:
            yield last, f"{_ending(bare)!r} is in 해요 style: write it in 합니다 style"
        elif whole and closed and HANGUL.search(bare) and not sentence[0].endswith(":"):
            yield last, f"{_ending(bare)!r} ends a sentence without a verb: end it in 합니다 style"


def _particles(each: Words) -> Found:
    for found in PARTICLE.finditer(each.text):
        particle = found["hangul"] or found["latin"] or found["number"]
        if found["hangul"]:
            read = found["word"]
        elif found["latin"]:
            read = FINALS_OF_NAMES.get(found["name"], "")
        else:
            read = FINALS_OF_DIGITS[found["digit"]]
        right = read and _right_particle(read, particle)
        if right and right != particle:
            yield found.start(), f"{found[0]!r}: after {read!r}, as it is read, write {right!r} for {particle!r}"


def _right_particle(syllable: str, particle: str) -> str:
    """The form of a particle that fits a syllable."""
    closed, open_ = next(pair for pair in PARTICLES if particle in pair)
    final = (ord(syllable) - ord("가")) % 28
    has_consonant = final not in (0, 8) if closed == "으로" else final != 0  # 8 is ㄹ: 열로
    return closed if has_consonant else open_


def _glosses(path: Path) -> Found:
    """Links whose text gives the English of a term: it names where the link leads, and a term is explained beside."""
    for line, text in links(path):
        for gloss in IN_BRACKETS.finditer(text):
            shown = text.replace(CODE, "…")
            yield (
                line,
                f"{gloss[0]} inside the text of a link, {shown!r}: write it after the link, or at an earlier use",
            )


def _typing(path: Path) -> Found:
    """Faults that show in the lines of a file rather than in its words."""
    document = Document.read(path)
    lines = document.text.splitlines()
    code = _code_lines(document)
    for number, line in enumerate(lines, 1):
        if number in code:
            continue
        if line != line.rstrip():
            yield number, "spaces at the end of the line: delete them"
        if OTHER_BLOCK.match(line):
            yield number, f"{line.split()[0]} block: write it as a /// block, whose code is checked"
    for blank in re.finditer(r"(?:^[ \t]*\n){3,}", document.text, re.MULTILINE):
        number = document.text.count("\n", 0, blank.start()) + 1
        if number not in code:
            yield number, f"{blank[0].count(chr(10))} blank lines: leave one"


def _code_lines(document: Document) -> set[int]:
    """The lines of code blocks, fences included."""
    lines = document.text.splitlines()
    inside: set[int] = set()
    for part in document.parts:
        if part.kind is Kind.CODE and FENCE.match(lines[part.line - 1]):
            inside |= set(range(part.line, part.line + len(part.text.splitlines()) + 2))
    return inside


def _ending(sentence: str) -> str:
    return sentence.split()[-1].replace(CODE, "…") if sentence.split() else ""


def _around(text: str, offset: int) -> str:
    return text[max(0, offset - 8) : offset + 9].replace(CODE, "…").strip()


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40].rsplit(" ", 1)[0] + " …"
