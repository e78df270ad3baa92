"""Habits of translation, words that hide what happens, and sentences and paragraphs that are too long, are found.

A tutorial says what people of the trade say: noise, validation, threshold.

For a writer: *say what is not raised ("without an error"), name the thing again, and keep to one idea a sentence.* What
stands in quotation marks is what others say, and file names are no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.checks.language import QUOTATION, SENTENCE
from tests.checks.prose import CODE, Place, Words, files, words
from tools.pages.document import COMMENT, LINK, Document, Kind
from tools.problems import Problem
from tools.project import LANGUAGES, Project

WORDS = 28
"""The most words of an English sentence; a code span counts as one."""

SENTENCES = 5
"""The most sentences of a paragraph."""

CHARACTERS = 250
"""The most characters of a Korean paragraph or list item as readers see it: code counts, addresses do not."""

FORMULA = re.compile(r"\$[^$]*\$")


@dataclass(frozen=True)
class Habit:
    """A way of saying something that is not used here.

    Args:
        form: what it looks like.
        instead: what to write.
        where: part of the path of the files in which it counts; all where empty.
        places: where on a page it counts; everywhere where empty.
    """

    form: re.Pattern[str]
    instead: str
    where: str = ""
    places: tuple[Place, ...] = ()


HABITS = {
    "ko": (
        Habit(re.compile(r"조용히|말없이"), "무엇이 나지 않는지 씁니다: 오류 없이, 경고 없이"),
        Habit(re.compile(r"(?<=[은는이가도] )지나가고|지나갈 수|지나가는 경우"), "오류가 나지 않는다고 씁니다"),
        Habit(
            re.compile(r"(?:실행해|계산해|코드로|예제로|나란히|하나|그대로|[가-힣]+[을를]) 보(?=입니다)"), "보여 줍니다"
        ),
        Habit(re.compile(r"(?<=의 )것(?=[이은을과도만인]|부터|까지|입니다|[ ,.)]|$)"), "명사를 되풀이합니다"),
        Habit(re.compile(r"(?<![가-힣])[그이]것"), "가리키는 명사를 씁니다"),
        Habit(re.compile(r"(?<![가-힣])창(?=[이은을의에과])"), "커널", where="convlstm"),
        Habit(re.compile(r"(?<=, )곧(?= )"), "즉, 또는 문장을 나눕니다"),
        Habit(re.compile(r"(?<![가-힣])(?<!나눈 )몫"), "부분, 비율, 또는 그 가중치의 이름"),
        Habit(re.compile(r"느린 길"), "일반 구현"),
        Habit(re.compile(r"까닭"), "이유"),
        Habit(re.compile(r"견주"), "비교하다"),
        Habit(re.compile(r"반복문"), "루프"),
        Habit(re.compile(r"여러분|(?<![가-힣])우리(?= |의|가|는)"), "빼거나, 무엇의 크기인지 씁니다: 예제의 크기"),
        Habit(
            re.compile(r"(?:[는은인한된던른린운]가|니다|까요?|나요)[.?]?$|\?$"),
            "제목은 명사나 -기로 끝냅니다",
            places=(Place.HEADING,),
        ),
        Habit(re.compile(r"호출 사이의 상태 유지"), "인자의 이름을 되풀이하지 않고 하는 일을 씁니다"),
        Habit(re.compile(r"학습할 가중치가 없다고|고정되었다고"), "무엇이 비어 있는지 씁니다: `trainable_weights`"),
        Habit(re.compile(r"해로울 수는"), "무엇이 나는지 씁니다: 오류"),
        Habit(re.compile(r"(?<=제약은 )벽"), "하는 일을 씁니다: 범위를 벗어난 값을 되돌립니다"),
        Habit(re.compile(r"지켜(?=본 (?:[가-힣]+의 )?손실|보고,)"), "검증 손실, 검증하다", where="tutorials/"),
        Habit(re.compile(r"우연"), "잡음", where="tutorials/forecast"),
        Habit(re.compile(r"되살|기준(?!선)"), "복원하다, 임곗값", where="tutorials/anomaly"),
        Habit(re.compile(r"글자"), "숫자, 또는 토큰", where="tutorials/attention"),
    ),
    "en": (
        Habit(re.compile(r"\bsilent(?:ly)?\b", re.IGNORECASE), "say what is not raised: without an error"),
        Habit(re.compile(r"\bpass(?:es)? unnoticed\b"), "say that nothing is raised"),
        Habit(re.compile(r"\bslow way\b"), "say what is not used: without cuDNN"),
        Habit(re.compile(r"\bth(?:at|ose) of\b", re.IGNORECASE), "name the thing again"),
        Habit(re.compile(r"\b(?:gate|candidate|state)'s share\b|\bshares of\b"), "columns, weights or bias"),
        Habit(re.compile(r"\bthe price\b(?! of)", re.IGNORECASE), "say what is slower, larger or lost"),
        Habit(re.compile(r"\bchance\b", re.IGNORECASE), "noise", where="tutorials/"),
        Habit(re.compile(r"\bwatched\b"), "the validation loss", where="tutorials/"),
        Habit(re.compile(r"\b(?:simply|just|easily|obviously|of course)\b", re.IGNORECASE), "leave it out"),
    ),
}  # fmt: skip


def problems(project: Project) -> list[Problem]:
    """Habits, long sentences and long paragraphs.

    Args:
        project: whose pages and fragments are read.

    Returns:
        The faults, each where it begins.
    """
    found = []
    for language in LANGUAGES:
        for path in files(project, language):
            name = project.relative(path)
            if language == "ko":
                found += [Problem(name, line, message) for line, message in _characters(path)]
            for each in words(path):
                if each.place is Place.TITLE and "/" in each.text:
                    continue
                for offset, message in (*_habits(language, name, each), *_length(language, each)):
                    found.append(Problem(name, each.line(offset), message))
    return found


def _habits(language: str, name: str, each: Words) -> Iterator[tuple[int, str]]:
    text = QUOTATION.sub(lambda match: CODE * len(match[0]), each.text)
    for habit in HABITS[language]:
        if habit.where in name and (not habit.places or each.place in habit.places):
            for match in habit.form.finditer(text):
                around = each.text[max(0, match.start() - 12) : match.end() + 12].replace(CODE, "…").strip()
                yield match.start(), f"{match[0]!r} in {around!r}: {habit.instead}"


def _length(language: str, each: Words) -> Iterator[tuple[int, str]]:
    sentences = list(SENTENCE.finditer(each.text))
    if each.place is Place.PARAGRAPH and len(sentences) > SENTENCES:
        start = sentences[SENTENCES].start()
        yield start, f"a paragraph of {len(sentences)} sentences, at most {SENTENCES}: begin another"
    for sentence in sentences if language == "en" else ():
        long = len(re.findall(rf"[A-Za-z0-9{CODE}][\w'’-]*", sentence[0]))
        if long > WORDS and each.place is not Place.TITLE:
            yield sentence.start(), f"a sentence of {long} words, at most {WORDS}: {sentence[0][:40].strip()!r} …"


def _characters(path: Path) -> Iterator[tuple[int, str]]:
    """Paragraphs and list items that fill a telephone's screen."""
    for part in Document.read(path).parts:
        if part.kind in (Kind.PARAGRAPH, Kind.ITEM):
            text = LINK.sub(lambda link: link["text"], COMMENT.sub("", part.text))
            shown = FORMULA.sub(CODE, text).replace("`", "").replace("**", "")
            if len(shown) > CHARACTERS:
                yield part.line, f"{len(shown)} characters, at most {CHARACTERS}: cut it in two, or make a list of it"
