"""Layers on top of each other are drawn where they compute something, and refused where they cannot be drawn."""

from __future__ import annotations

import pytest

from tests.figures.gallery import drawn
from tools.figures.keys import Keys, Wrong
from tools.figures.kinds.stacked import Stacked
from tools.figures.reading import Reader
from tools.figures.shown import Shown
from tools.project import Project


def test_layers_above_one_vector_have_a_box_only_where_something_is_read(gallery: Project) -> None:
    boxes = {
        name: sum(box.get("class") == "cell" for box in drawn(gallery)[name].root.iter("rect"))
        for name in ("dense", "dense_last", "repeated")
    }
    assert boxes == {"dense": 4 + 4, "dense_last": 4 + 1, "repeated": 4}


def test_a_lower_layer_that_reads_backwards_is_refused() -> None:
    lower = "LSTM(3, return_sequences=True, go_backwards=True)"
    shown = Shown("a.py", f"{lower}, LSTM(5), ones((2, 4, 8))\n", "(2, 4, 3) (2, 5)\n")
    layers: list[object] = [{lower: "(2, 4, 3)"}, {"LSTM(5)": "(2, 5)"}]
    keys = Keys({"input": ("(2, 4, 8)", 1), "layers": (layers, 2)}, Stacked.required)
    with pytest.raises(Wrong, match="hands its outputs on in reverse"):
        Stacked.read(Reader(shown, keys))
