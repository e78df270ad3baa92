"""Drawn figures are sound: what `tests.checks.figures` reads back from them is proven, and what is spoilt is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checks import figures
from tests.figures.gallery import EN, drawn
from tools.project import HERE, Project


def test_the_real_figures_are_sound() -> None:
    assert [str(problem) for problem in figures.problems(HERE)] == []


def test_the_gallery_is_sound(gallery: Project) -> None:
    assert [str(problem) for problem in figures.problems(gallery)] == []


def test_figures_weigh_little(gallery: Project) -> None:
    sizes = {name: len(figure.text.encode()) for name, figure in drawn(gallery, "ko").items()}
    assert max(sizes.values()) <= figures.BYTES
    assert sum(sizes.values()) / len(sizes) < figures.BYTES / 2


@pytest.mark.parametrize(
    ("name", "before", "after", "says"),
    [
        ("neither", "outputs (2, 3)</text>", "outputs (2, 5)</text>", "('2', '5') stands neither in neither.py"),
        ("neither", "<code>LSTM(3)", "<code>LSTM(7)", "7 in 'LSTM(7)' stands neither"),
        ("neither", "<code>LSTM(3)", "<code>LSTM(-3)", "-3 in 'LSTM(-3)' stands neither"),
        ("tensor", "features 8<", "features 9<", "9 in 'features 9' stands neither"),
        ("both", "outputs (2, 4, 3). The final", "outputs (2, 8, 3). The final", "('2', '8', '3') stands neither"),
        ("neither", ">x₄<", ">x₅<", "its inputs are numbered 1 to 5, but its shapes have 4 timesteps"),
        ("neither", "</title>", "", "no valid XML"),
        ("neither", "</svg>", "<script>1</script></svg>", "'<script': no script"),
        ("neither", '<text class="', '<text style="" class="', "'style=': no script"),
        ("neither", "<rect", '<rect fill="url(https://x.example)"', "'url(': no script"),
        ("neither", "LSTM(3), unrolled over its timesteps", "펼친 LSTM(3)", "its <title> is not in the language"),
        ("neither", "</desc>", "</desc>\n<text>셀</text>", "Korean on an English page: '셀'"),
        ("neither", "</desc>", "</desc>\n\n", "a blank line"),
        ("neither", '-d">', '-x">', "no <desc> that a screen reader would say"),
        (
            "both",
            '<rect class="back" x="94"',
            '<rect class="tensor" x="94"',
            "2 boxes are highlighted, but 3 have a name",
        ),
        ("cells_states", '<rect class="back"', '<rect class="cell"', "4 boxes are highlighted, but 5 have a name"),
        ("cells_states", ">(2, 7)<", ">(2, 9)<", "('2', '9') stands neither in cells_states.py"),
        ("dense_last", ">(None, 3)<", ">(None, 9)<", "('None', '9') stands neither in dense_last.py"),
        ("repeated", "RepeatVector(4)</text>", "RepeatVector(6)</text>", "6 in 'RepeatVector(6)' stands neither"),
        ("state", "state_h<", "h<", "3 boxes are highlighted, but 2 have a name"),
        ("neither", "</svg>", "<g></g>" * 2200 + "</svg>", "bytes, at most 15,000"),
    ],
)
def test_a_spoilt_figure_is_found(gallery: Project, name: str, before: str, after: str, says: str) -> None:
    figure = drawn(gallery)[name]
    assert before in figure.text
    assert figures.faults_of(gallery, figure) == []
    spoilt = replace(figure, text=figure.text.replace(before, after, 1))
    found = [str(problem) for problem in figures.faults_of(gallery, spoilt)]
    assert any(says in text for text in found)
    assert all(text.startswith(f"{EN}:{figure.line}: figure/gallery/{name}.md: ") for text in found)


def test_a_figure_of_a_snippet_that_the_page_does_not_show_is_found(small: Project) -> None:
    found = [str(problem) for problem in figures.problems(small)]
    assert f"{EN}:3: figure/gallery/both.md: the page does not embed both.py: draw a snippet that it shows" in found
