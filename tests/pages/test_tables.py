"""Marks in the tables of a page: where code may break on a phone."""

from __future__ import annotations

import re

import pytest

from tools.pages.tables import breakable


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("return_sequences", "return_<wbr>sequences"),
        ("(None, 4, 3)", '<span class="whole">(None, 4, 3)</span>'),
        ("(3,)", '<span class="whole">(3,)</span>'),
        ("(batch, timesteps, units)", "(batch, timesteps, units)"),
        ("LSTM(3, 4)", "LSTM(3, 4)"),
        ("a &lt; b", "a &lt; b"),
    ],
)
@pytest.mark.parametrize("cell", ["td", "th"])
def test_code_in_a_cell_is_marked(cell: str, code: str, marked: str) -> None:
    html = f'<table><tr><{cell} style="text-align: left;">x <code>{code}</code></{cell}></tr></table>'
    assert breakable(html) == html.replace(code, marked)


def test_nothing_else_is_touched() -> None:
    html = '<p><code>return_state (3, 4)</code></p><table><tr><td id="a_b">a_b (3, 4)</td></tr></table>'
    assert breakable(html) == html


def test_the_words_stay_as_they_were() -> None:
    html = "<td><code>state_h (2, 3)</code></td><td><a href='#a_b'><code>a_b</code></a></td>"
    assert re.sub("<.*?>", "", breakable(html)) == re.sub("<.*?>", "", html)
    assert "href='#a_b'" in breakable(html)
