"""What is told of a description that was spoilt."""

from __future__ import annotations

import pytest

from tests.figures.gallery import EN
from tests.support.spoiling import edit
from tools.figures.descriptions import write_figures
from tools.problems import Problem, Problems
from tools.project import Project


def told(project: Project, before: str, after: str) -> list[Problem]:
    """What is told when this is replaced in the description of the English page."""
    edit(project, EN, before, after)
    with pytest.raises(Problems) as raised:
        write_figures(project)
    return raised.value.problems


def expect_told(project: Project, before: str, after: str, line: int, says: str) -> None:
    """Make sure that what is told first names this line and says this."""
    first = told(project, before, after)[0]
    assert (first.path, first.line) == (EN, line)
    assert says in first.message
