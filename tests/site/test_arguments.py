"""An argument is found by its name in two movements: type, Enter. Without scripts there is the table."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

LABELS = {"": "인자 찾기", "en/": "Find an argument"}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", LABELS)
def test_an_argument_is_found_by_its_name(
    open_page: Callable[..., Page], address: str, language: str, width: int
) -> None:
    page = open_page(width)
    page.goto(f"{address}{language}layers/lstm/")
    field = page.get_by_label(LABELS[language])
    field.fill("Recurrent_Drop")
    rows = page.locator(".arguments tbody tr:visible")
    expect(rows).to_have_count(1)
    field.press("Enter")
    page.wait_for_url("**/layers/lstm/#recurrent_dropout")
    expect(page.locator("#recurrent_dropout")).to_be_in_viewport()


def test_names_come_before_lines_and_nothing_found_is_told(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(f"{address}en/layers/lstm/")
    field = page.get_by_label("Find an argument")
    rows = page.locator(".arguments tbody tr:visible")
    everything = rows.count()
    status = page.locator(".arguments [role=status]")
    field.fill("dropout")
    expect(rows).to_have_count(2)
    expect(status).to_have_text("2 found")
    field.fill("zzz")
    expect(rows).to_have_count(0)
    expect(status).to_have_text("This class has no such argument.")
    field.press("Enter")
    assert page.url.endswith("/layers/lstm/")
    field.fill("")
    expect(rows).to_have_count(everything)
    expect(status).to_have_text("")


def test_without_scripts_it_is_a_table(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{address}en/layers/lstm/")
    assert page.locator(".arguments tbody tr").count() > 25
    assert page.locator(".arguments input").count() == 0
