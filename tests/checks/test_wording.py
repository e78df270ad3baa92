"""Habits of translation and long sentences are found on every kind of page; what others say is left alone."""

from __future__ import annotations

import pytest

from tests.checks.wording import CHARACTERS, SENTENCES, WORDS, problems
from tools.project import HERE, Project


def test_this_project_says_it_plainly() -> None:
    assert list(map(str, problems(HERE))) == []


def found(project: Project, language: str, text: str, name: str = "page.md") -> list[str]:
    """The faults of one page."""
    path = project.docs(language) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return [str(problem) for problem in problems(project)]


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("ko", "값이 조용히 바뀝니다.\n", "'조용히'"),
        ("ko", "마스크를 말없이 버립니다.\n", "'말없이'"),
        ("ko", "만들 때는 지나가고 부를 때 오류가 납니다.\n", "오류가 나지 않는다고"),
        ("ko", "---\ndescription: 실행해 보입니다.\n---\n", "보여 줍니다"),
        ("ko", "예외를 그대로 보입니다.\n", "보여 줍니다"),
        ("ko", "결과를 두 언어에 값을 보입니다.\n", "보여 줍니다"),
        ("ko", "출력은 셀의 것입니다.\n", "명사를 되풀이합니다"),
        ("ko", "순방향의 것 전부입니다.\n", "명사를 되풀이합니다"),
        ("ko", "어느 단어의 것인지 모릅니다.\n", "명사를 되풀이합니다"),
        ("ko", "호출 사이의 상태 유지를 켭니다.\n", "하는 일을 씁니다"),
        ("ko", "래퍼는 학습할 가중치가 없다고 답합니다.\n", "무엇이 비어 있는지"),
        ("ko", "층은 고정되었다고 합니다.\n", "무엇이 비어 있는지"),
        ("ko", "해로울 수는 있습니다.\n", "오류"),
        ("ko", "제약은 벽입니다.\n", "되돌립니다"),
        ("ko", "| 셀의 것 |\n|---|\n| 1 |\n", "명사를 되풀이합니다"),
        ("ko", "- 이것은 텐서입니다.\n", "가리키는 명사"),
        ("ko", "출력, 곧 상태입니다.\n", "문장을 나눕니다"),
        ("ko", "망각 게이트 몫은 1입니다.\n", "그 가중치의 이름"),
        ("ko", "느린 길로 갑니다.\n", "일반 구현"),
        ("ko", "까닭은 둘입니다.\n", "이유"),
        ("ko", "견주어 봅니다.\n", "비교하다"),
        ("ko", "## 왜 느린가 { #slow }\n", "제목은 명사나"),
        ("ko", "## 몇 개로 정할까요? { #units }\n", "제목은 명사나"),
        ("ko", "## 유닛은 시점이 아닙니다 { #units }\n", "제목은 명사나"),
        ("ko", "## LSTM이란? { #lstm }\n", "제목은 명사나"),
        ("ko", f"{'가' * (CHARACTERS - 3)}입니다.\n", f"{CHARACTERS + 1} characters, at most {CHARACTERS}"),
        ("en", "It silently fails.\n", "without an error"),
        ("en", "It goes the slow way.\n", "without cuDNN"),
        ("en", "The price is speed.\n", "slower, larger or lost"),
        ("en", "## A silent fault { #silent }\n", "without an error"),
        ("en", "The result is that of the cell.\n", "name the thing again"),
        ("en", "- Those of the layer.\n", "name the thing again"),
        ("en", "The forget gate's share is one.\n", "columns, weights or bias"),
        ("en", "You can simply leave it out.\n", "leave it out"),
        ("en", f"A word {'and another ' * (WORDS // 2)}ends.\n", f"{WORDS + 3} words, at most {WORDS}"),
        ("en", "One. " * (SENTENCES + 1) + "\n", f"{SENTENCES + 1} sentences, at most {SENTENCES}"),
        ("ko", "하나입니다. " * (SENTENCES + 1) + "\n", f"{SENTENCES + 1} sentences, at most {SENTENCES}"),
    ],
)
def test_a_planted_habit_is_found(project: Project, language: str, text: str, says: str) -> None:
    (fault,) = found(project, language, text)
    assert fault.startswith(f"docs/{language}/page.md:")
    assert says in fault


def test_the_kernel_of_a_convolution_is_no_window(project: Project) -> None:
    assert found(project, "ko", "창을 밀어 자릅니다.\n") == []
    (fault,) = found(project, "ko", "창을 움직입니다.\n", "layers/convlstm1d.md")
    assert "커널" in fault


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("ko", "forecast", "내일의 우연은 모릅니다.\n"),
        ("ko", "anomaly", "신호를 되살립니다.\n"),
        ("ko", "anomaly", "## 기준 정하기 { #threshold }\n"),
        ("ko", "attention", "글자를 적습니다.\n"),
        ("ko", "sentiment", "지켜본 문장의 손실이 줄어듭니다.\n"),
        ("en", "forecast", "The chance of tomorrow is unknown.\n"),
        ("en", "forecast", "The loss watched falls.\n"),
    ],
)
def test_a_tutorial_says_what_the_trade_says(project: Project, language: str, name: str, text: str) -> None:
    (fault,) = found(project, language, text, f"tutorials/{name}.md")
    assert fault.startswith(f"docs/{language}/tutorials/{name}.md:1: ")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", '"조용히"라고 쓰지 않습니다.\n'),
        ("ko", "8로 나눈 몫이 번호입니다. 제곱합이 곧 가중치의 수입니다.\n"),
        ("ko", "마스크된 것으로 보입니다. 같은 것을 씁니다.\n"),
        ("ko", "## 느린 이유 { #slow }\n"),
        ("ko", "## 쌓기 { #stack }\n"),
        ("ko", f"[{'가' * (CHARACTERS - 4)}](https://example.org/{'a' * 30})입니다.\n"),
        ("ko", "우연히 맞았습니다. 설정에서 되살립니다. 글자 그대로입니다.\n"),
        ("en", 'The documentation says "that of the layer".\n'),
        ("en", '```python title="lstm/mistakes/unpack_silent.py"\nprint(1)\n```\n'),
        ("en", "They share a cell. It is adjusted.\n"),
        ("en", "One. " * SENTENCES + "\n"),
        ("en", "```text\n" + "word " * 40 + "\n```\n"),
    ],
)
def test_what_only_looks_like_a_habit_is_none(project: Project, language: str, text: str) -> None:
    assert found(project, language, text) == []
