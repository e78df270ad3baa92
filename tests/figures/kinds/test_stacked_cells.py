"""The cells of one timestep are drawn as one."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from tests.figures.gallery import drawn
from tools.project import Project


def test_cells_of_one_timestep_stand_in_one_box_and_loop_once(gallery: Project) -> None:
    figure = drawn(gallery)["cells_states"]
    boxes = [box for box in figure.root.iter("rect") if box.get("class") == "cell"]
    cells = [box for box in figure.root.iter("rect") if box.get("class") == "gate"]
    assert (len(boxes), len(cells)) == (4, 3 * 4)
    for box in boxes:
        inside = [cell for cell in cells if _holds(box, cell)]
        assert len(inside) == 3
        assert {cell.get("x") for cell in inside} == {inside[0].get("x")}
    lists = [box for box in figure.root.iter("rect") if box.get("class") == "group"]
    backs = [box for box in figure.root.iter("rect") if box.get("class") == "back"]
    assert [sum(_holds(each, back) for back in backs) for each in lists] == [1, 2, 1]  # from the top


def _holds(outer: ET.Element, inner: ET.Element) -> bool:
    (x, y, width, height), (u, v, wide, high) = (
        [float(box.get(name, "")) for name in ("x", "y", "width", "height")] for box in (outer, inner)
    )
    return x <= u and y <= v and u + wide <= x + width and v + high <= y + height
