"""Every kind has its examples in `gallery`: each bears its labels, and each mistake is told with its line."""

from __future__ import annotations

import pytest

from tests.figures.gallery import EN, GALLERY, drawn
from tests.figures.gallery.example import Example, Mistake
from tests.figures.spoilt import told
from tests.support.spoiling import write
from tools.figures.descriptions import write_figures
from tools.figures.keys import Keys, Wrong
from tools.figures.kinds import KINDS
from tools.figures.reading import Reader
from tools.figures.shown import Shown
from tools.project import Project

LABELLED = [example for example in GALLERY if example.labels]
MISTAKES = [(example, mistake) for example in GALLERY for mistake in example.mistakes]


def test_every_kind_is_drawn_from_what_ran(gallery: Project) -> None:
    assert {example.kind for example in GALLERY} == set(KINDS)
    assert list(drawn(gallery)) == [example.name for example in GALLERY]


@pytest.mark.parametrize("example", LABELLED, ids=[example.name for example in LABELLED])
def test_a_figure_bears_its_labels(gallery: Project, example: Example) -> None:
    assert example.labels <= set(drawn(gallery)[example.name].words("text"))


@pytest.mark.parametrize(
    ("example", "mistake"), MISTAKES, ids=[f"{example.name}-{mistake.says}" for example, mistake in MISTAKES]
)
def test_a_mistake_is_told_with_its_line(small: Project, example: Example, mistake: Mistake) -> None:
    write(small, EN, f"# One {{ #one }}\n\n{example.comment}")
    write_figures(small)
    problems = told(small, mistake.before, mistake.after)
    assert [(problem.path, problem.line) for problem in problems] == [(EN, mistake.line)]
    assert mistake.says in problems[0].message


@pytest.mark.parametrize(
    ("kind", "layer", "returned"),
    [
        ("bidirectional", "Bidirectional(LSTM(3, go_backwards=True))", "(2, 6)"),
        ("bidirectional", "Bidirectional(LSTM(3), merge_mode=None)", "(2, 3)"),
        ("bidirectional", "Bidirectional(LSTM(3))", "(2, 3)"),
        ("bidirectional", "Bidirectional(LSTM(3, return_state=True))", "(2, 6)"),
        ("bidirectional", "LSTM(3)", "(2, 3)"),
        ("stacked-cells", "RNN(LSTMCell(3))", "(2, 3)"),
        ("stacked-cells", "RNN([AverageCell(3)])", "(2, 3)"),
        ("time-distributed", "TimeDistributed(Dense(3))", "(2, 5, 3)"),
        ("frames", "ConvLSTM2D(3, 3)", "(2, 3)"),
        ("stateful", "LSTM(3)", "(2, 3)"),
        ("cell", "Bidirectional(LSTM(3))", "(2, 6)"),
        ("weights", "SimpleRNN(3)", "(2, 3)"),
        ("weights", "LSTM(units)", "(2, 3)"),
        ("layouts", "SimpleRNN(3)", "(2, 3)"),
        ("layouts", "LSTM(units)", "(2, 3)"),
        ("timestep", "LSTM(3)", "(2, 3)"),
        ("work", "LSTM(3)", "(2, 3)"),
    ],
)
def test_what_a_kind_does_not_draw_is_refused(kind: str, layer: str, returned: str) -> None:
    shown = Shown("a.py", f"layer = {layer}\nx = ones((2, 4, 8))\n", f"{returned}\n")
    given = {"layer": layer, "input": "(2, 4, 8)", "returns": returned, "calls": ["a"], "ways": ["a"]}
    given |= {"libraries": ["a", "b"], "total": "a", "handed": returned, "given": returned}
    keys = Keys({key: (given[key], 1) for key in KINDS[kind].required}, KINDS[kind].required)
    with pytest.raises(Wrong):
        KINDS[kind].read(Reader(shown, keys))
