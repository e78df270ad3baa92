"""A section that speaks of cuDNN says that this was read; one that does not is found."""

from __future__ import annotations

import pytest

from tests.checks.marks import MARK, problems
from tests.support.spoiling import write
from tools.project import HERE, Project

SPEED = "../guides/speed.md#cudnn-source"
GOOD = f"On a GPU, cuDNN is fast ([{MARK['en']}]({SPEED}))."


def test_this_project_marks_what_it_says_of_cudnn() -> None:
    assert list(map(str, problems(HERE))) == []


def found(project: Project, text: str, language: str = "en") -> list[str]:
    """The faults of one page."""
    write(project, f"docs/{language}/layers/lstm.md", f"# LSTM {{ #lstm }}\n\n{text}\n")
    return [str(problem) for problem in problems(project)]


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"{GOOD}\n\n- cuDNN again.",
        "`use_cudnn=True` raises.",
        "## No cuDNN { #no }\n\nText.",
        "[It](lstm.md#use_cudnn) raises.",
    ],
)
def test_what_is_marked_or_claims_nothing_is_good(project: Project, text: str) -> None:
    assert found(project, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "cuDNN is fast.",
        "Text.\n\n- with cuDNN",
        "| cuDNN |\n|---|\n| fast |",
        f"{GOOD}\n\n## Other {{ #other }}\n\ncuDNN is fast.",
    ],
)
def test_a_section_without_the_mark_is_found(project: Project, text: str) -> None:
    (fault,) = found(project, text)
    assert "without its mark" in fault


def test_a_mark_in_other_words_is_found(project: Project) -> None:
    (fault,) = found(project, GOOD.replace(MARK["en"], "as I read"))
    assert fault == f"docs/en/layers/lstm.md:3: 'as I read' leads to #cudnn-source: write {MARK['en']!r}"


def test_korean_pages_carry_their_own_mark(project: Project) -> None:
    assert found(project, f"cuDNN을 씁니다([{MARK['ko']}]({SPEED})).", "ko") == []
    (fault,) = found(project, "cuDNN을 씁니다.", "ko")
    assert MARK["ko"] in fault
