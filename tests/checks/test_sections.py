"""Titles, folded code and regularizers that readers would not find or understand are found; others are left alone."""

from __future__ import annotations

import pytest

from tests.checks.sections import problems
from tools.project import HERE, Project


def test_this_project_says_what_readers_look_for() -> None:
    assert list(map(str, problems(HERE))) == []


def found(project: Project, name: str, text: str) -> list[str]:
    """The faults of one page."""
    path = project.root / "docs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return [str(problem) for problem in problems(project)]


FOLDED = "/// details | 오류 보기\n\n말입니다.\n\n///\n"


@pytest.mark.parametrize(
    ("name", "text", "line", "says"),
    [
        ("ko/guides/a.md", "---\ntitle: 쌓기\n---\n\n# 쌓기 { #a }\n", 2, "names the layer"),
        ("en/tutorials/a.md", "---\ntitle: The next number\n---\n\n# Numbers { #a }\n", 2, "names the layer"),
        ("ko/migration/a.md", "## 없어짐 { #a }\n\n" + FOLDED, 1, "over folded code alone"),
        ("ko/layers/a.md", "### `kernel_regularizer` { #a }\n\n벌점입니다.\n\n### `b` { #b }\n\n규제\n", 1, "규제"),
        ("ko/layers/a.md", "# LSTM { #l }\n\n### `bias_regularizer` { #a }\n\n벌점입니다.\n", 3, "규제"),
    ],
)
def test_a_planted_fault_is_found(project: Project, name: str, text: str, line: int, says: str) -> None:
    (fault,) = found(project, name, text)
    assert fault.startswith(f"docs/{name}:{line}: ")
    assert says in fault


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ko/guides/a.md", "---\ntitle: LSTM 쌓기\n---\n\n# 쌓기 { #a }\n"),
        ("ko/beyond/a.md", "---\ntitle: 백엔드\n---\n\n# 백엔드 { #a }\n"),
        ("ko/migration/a.md", "## 없어짐 { #a }\n\n지우십시오.\n\n" + FOLDED),
        ("ko/layers/a.md", "### `kernel_regularizer` { #a }\n\n규제 항, 즉 벌점을 손실에 더합니다.\n"),
        ("en/layers/a.md", "### `kernel_regularizer` { #a }\n\nA penalty.\n"),
    ],
)
def test_what_only_looks_like_a_fault_is_none(project: Project, name: str, text: str) -> None:
    assert found(project, name, text) == []
