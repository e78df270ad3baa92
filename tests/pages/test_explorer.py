"""The sections of arguments lead to the explorer, set to show that argument; those that it does not show do not."""

from __future__ import annotations

import pytest

from tools.pages import explorer
from tools.project import HERE, Project


@pytest.mark.parametrize(
    ("name", "heading", "asked"),
    [
        ("LSTM", "return_sequences", "layer=lstm&return_sequences=1"),
        ("SimpleRNN", "call-mask", "layer=simplernn&mask=1&return_sequences=1"),
        ("Bidirectional", "merge_mode", "layer=lstm&merge_mode=sum"),
    ],
)
def test_an_argument_leads_to_its_setting(name: str, heading: str, asked: str) -> None:
    to = f"(../explorer.md?{asked}){explorer.UNSEARCHED}"
    assert explorer.link(HERE, "en", name, heading) == f"[see it in the calculator]{to}"
    assert explorer.link(HERE, "ko", name, heading) == f"[계산기에서 보기]{to}"


@pytest.mark.parametrize(
    ("name", "heading"), [("LSTM", "dropout"), ("RNN", "return_sequences"), ("LSTM", "merge_mode")]
)
def test_others_do_not(name: str, heading: str) -> None:
    assert explorer.link(HERE, "en", name, heading) == ""


def test_where_there_is_no_such_page_there_is_no_link(project: Project) -> None:
    assert explorer.link(project, "en", "LSTM", "units") == ""
