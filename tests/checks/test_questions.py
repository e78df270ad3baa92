"""Each question has a section that answers it; a bad entry is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.questions import QUESTIONS, Question, address, load, problems
from tests.support import tutorials
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project

ENTRY = """\
- id: units
  ko: units의 뜻
  en: meaning of units
  pasted: ["ValueError: units"]
  answers: [layers/lstm#units]
"""

PAGE = """\
# LSTM { #lstm }

## `units` { #units }

```text
--8<-- "lstm/units.out"
```

## Empty { #empty }

## Shared { #shared }

--8<-- "_fragments/units.md"
"""


@pytest.fixture
def asked(project: Project) -> Project:
    """A project with one question and its answer."""
    write(project, QUESTIONS, ENTRY)
    for language in LANGUAGES:
        write(project, f"docs/{language}/layers/lstm.md", PAGE)
        write(project, f"docs/{language}/_fragments/units.md", '```text\n--8<-- "lstm/units.out"\n```\n')
    return project


def write(project: Project, name: str, text: str) -> None:
    path: Path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_every_question_has_an_answer_in_both_languages() -> None:
    assert [str(problem) for problem in problems(HERE)] == []


def test_a_good_entry_is_read(asked: Project) -> None:
    assert problems(asked) == []
    (question,) = load(asked)
    assert question == Question(
        1, "units", "units의 뜻", "meaning of units", ("layers/lstm#units",), ("ValueError: units",)
    )
    assert question.asked("ko") == ("units의 뜻", "ValueError: units")
    assert question.asked("en") == ("meaning of units", "ValueError: units")


def test_an_output_may_stand_in_a_fragment(asked: Project) -> None:
    write(asked, QUESTIONS, ENTRY.replace("#units]", "#shared]"))
    assert problems(asked) == []


def test_a_notebook_may_answer(asked: Project) -> None:
    tutorials.write(asked, tutorials.CELLS)
    write(asked, QUESTIONS, ENTRY.replace("layers/lstm#units]", "tutorials/sums#more]"))
    assert "docs/ko/tutorials/sums.ipynb:" in str(problems(asked)[0])
    assert "shows no output" in str(problems(asked)[0])
    write(asked, "snippets/tutorials/sums/three.out", "3\n")
    assert problems(asked) == []
    assert address(asked, "en", "tutorials/sums#more") == "tutorials/sums/#more"


@pytest.mark.parametrize(
    ("answer", "where"),
    [("layers/lstm#units", "layers/lstm/#units"), ("layers/lstm#lstm", "layers/lstm/"), ("index#home", "")],
)
def test_a_section_has_an_address(asked: Project, answer: str, where: str) -> None:
    write(asked, "docs/en/index.md", "# Home { #home }\n")
    assert address(asked, "en", answer) == where


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("lstm#units]", "lstm#unit]", "1: units: layers/lstm#unit: docs/ko/layers/lstm.md has no section { #unit }"),
        ("lstm#units]", "gru#units]", "1: units: layers/gru#units: there is no page docs/ko/layers/gru.md"),
        ("lstm#units]", "lstm#empty]", "1: units: layers/lstm#empty: docs/ko/layers/lstm.md:9 shows no output"),
        ("lstm#units]", "lstm]", "1: units: 'layers/lstm' is no section"),
        ("[layers/lstm#units]", "layers/lstm#units", "5: answers must be a list of texts"),
        ("[layers/lstm#units]", "[]", "5: answers must be a list of texts"),
        ("  answers: [layers/lstm#units]\n", "", "1: has no answers: add it"),
        ("  en: meaning of units\n", "", "1: has no en: add it"),
        ("units의 뜻", "meaning", "1: units: ko holds no Korean"),
        ("meaning of units", "뜻", "1: units: '뜻' is not in English"),
        ('"ValueError: units"', '""', "1: units: '' is not in English"),
        ("meaning of units", "3", "3: en must be text"),
        ("id: units", "id: The units", "1: The units: an id is lower case"),
        ("pasted", "messages", "4: unknown key messages"),
        ("  en: meaning of units\n", "  en: a\n  en: b\n", "4: en stands twice"),
        ("  ko: units의 뜻\n", "  ko: [\n", "not YAML"),
    ],
)
def test_a_bad_entry_is_named_with_its_line(asked: Project, before: str, after: str, says: str) -> None:
    assert before in ENTRY
    write(asked, QUESTIONS, ENTRY.replace(before, after))
    assert says in str(problems(asked)[0])


def test_a_section_that_one_language_lacks_is_named(asked: Project) -> None:
    write(asked, "docs/en/layers/lstm.md", PAGE.replace("{ #units }", "{ #unit }"))
    (problem,) = problems(asked)
    assert "docs/en/layers/lstm.md has no section { #units }" in problem.message


def test_what_is_asked_twice_is_named(asked: Project) -> None:
    write(asked, QUESTIONS, ENTRY + ENTRY.replace("id: units", "id: other"))
    assert "'meaning of units' is asked twice" in "\n".join(map(str, problems(asked)))
    write(
        asked, QUESTIONS, ENTRY + ENTRY.replace("of units", "of it").replace("의 뜻", "란").replace("Error:", "Error")
    )
    assert "the id units stands twice" in "\n".join(map(str, problems(asked)))


@pytest.mark.parametrize("text", ["units: 3\n", "3\n", ""])
def test_what_is_no_list_is_named(asked: Project, text: str) -> None:
    write(asked, QUESTIONS, text)
    with pytest.raises(Problems, match="not a list of questions"):
        load(asked)


def test_a_file_that_is_not_there_is_named(asked: Project) -> None:
    (asked.root / QUESTIONS).unlink()
    with pytest.raises(Problems, match=r"questions\.yml: the file is missing"):
        load(asked)
