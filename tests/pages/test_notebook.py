"""The view of a notebook is a page, line by line: what the checks read of a tutorial."""

from __future__ import annotations

import json

import pytest

from tests.support.tutorials import CELLS, FIGURE, KO, with_code, write
from tools.engine.execute import Executor
from tools.notebooks.files import discover
from tools.pages.document import Document, Kind
from tools.pages.notebook import view
from tools.project import HERE, LANGUAGES, TEXT, Project
from tools.site.outputs import bring_up_to_date


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_view_is_that_line_of_the_file(language: str) -> None:
    for notebooks in discover(HERE).values():
        path = notebooks[language].path
        raw, seen = path.read_text(TEXT).splitlines(), view(path).splitlines()
        assert len(raw) == len(seen)
        for cell in notebooks[language].cells:
            lines = [line.partition(" { #")[0] for line in seen[cell.line - 1 : cell.last]]
            assert lines == [
                json.loads(line.strip().rstrip(",")).rstrip("\n") for line in raw[cell.line - 1 : cell.last]
            ]
            assert lines == cell.source.splitlines()


def test_the_view_is_a_page(project: Project, executor: Executor) -> None:
    write(project, CELLS)
    bring_up_to_date(project, executor)
    document = Document.read(project.root / KO)
    assert document.meta == {"title": "Sums", "description": "Of sums."}
    assert [(part.level, part.id, part.text) for part in document.headings] == [
        (1, "sums", "Sums"),
        (2, "more", "More"),
    ]
    code = [part for part in document.parts if part.kind is Kind.CODE]
    assert [part.embeds or part.text for part in code] == [
        "total = 1 + 1\nprint(total)",
        ["tutorials/sums/one.out"],
        "total = total + 1",
        "print(total, end='')",
        ["tutorials/sums/three.out"],
    ]


def test_a_text_alternative_is_read_as_well(project: Project) -> None:
    write(project, with_code("two", FIGURE), two={"alt": 'A "curve" < 2'})
    (html,) = [part for part in Document.read(project.root / KO).parts if part.kind is Kind.HTML]
    assert html.labels == ["A &quot;curve&quot; &lt; 2"]
