"""A layer along time is drawn so that an argument changes what it is about, and nothing else."""

from __future__ import annotations

import re

import pytest

from tests.figures.gallery import drawn
from tools.figures.board import slots
from tools.figures.drawing import Unfit
from tools.project import Project


@pytest.mark.parametrize(("one", "two"), [("neither", "sequences"), ("neither", "state"), ("sequences", "both")])
def test_two_figures_differ_only_in_what_one_argument_changes(gallery: Project, one: str, two: str) -> None:
    same = drawn(gallery)
    cells = [re.findall(r'<rect class="cell".*|<path class="lane".*', same[name].text) for name in (one, two)]
    assert cells[0] == cells[1]
    assert len(cells[0]) == 4 + 2 * 5
    viewboxes = [re.search('viewBox="[^"]*"', same[name].text) for name in (one, two)]
    assert viewboxes[0]
    assert viewboxes[1]
    assert viewboxes[0][0] == viewboxes[1][0]


def test_dropout_is_drawn_where_it_acts(gallery: Project) -> None:
    signs = list(drawn(gallery)["drops"].root.iter("circle"))
    across = [sign.get("cx") for sign in signs]
    assert len(signs) == 4 + 4 + 1  # on the hidden state and the inputs of each timestep, and in the legend
    assert len({sign.get("cy") for sign in signs}) == 3  # none of them on the lane of the cell state
    assert len(set(across)) == len(signs)


def test_a_masked_output_repeats_the_one_before_it(gallery: Project) -> None:
    values = [text for text in drawn(gallery)["mask"].words("text") if re.fullmatch("h[₁-₄]", text)]
    assert values == ["h₃", "h₁", "h₁", "h₃", "h₃"]  # the final state first, then the outputs


def test_what_cannot_be_laid_out_is_refused() -> None:
    with pytest.raises(Unfit, match="a sequence of no timesteps"):
        slots(0)
    with pytest.raises(Unfit, match="a mask over 7 timesteps: at most 6 are drawn one by one"):
        slots(7, one_by_one=True)
