"""What the theme adds: versions, a search fetched when wanted, a way on from a wrong address, a switch that stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tests.support.addresses import html_files
from tools.engine.proofs import made_with
from tools.project import TEXT

INDEX = "search/search_index.json"


def test_every_page_says_what_its_outputs_were_made_with(site: Path) -> None:
    versions = made_with()
    named = (("Keras", "keras"), ("TensorFlow", "tensorflow"), ("NumPy", "numpy"), ("Python", "python"))
    wanted = [f"{name}\xa0{versions[key]}" for name, key in named]
    for name in html_files(site):
        html = (site / name).read_text(TEXT)
        foot = BeautifulSoup(html[html.index("md-footer-meta") - 20 :], "html.parser").select_one(".made-with")
        assert foot is not None, name
        assert [version for version in wanted if version not in foot.get_text()] == [], name


@pytest.mark.parametrize("sign", ["click", "keys", "hover"])
def test_the_index_is_fetched_when_somebody_is_about_to_search(
    open_page: Callable[..., Page], address: str, sign: str
) -> None:
    page = open_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(f"{address}guides/stacking/")
    page.mouse.wheel(0, 600)
    page.keyboard.press("ArrowDown")
    page.wait_for_load_state("networkidle")
    assert not [url for url in fetched if url.endswith(INDEX)]
    with page.expect_response(lambda response: response.url.endswith(INDEX)):
        if sign == "click":
            page.locator(".md-search__input").click()
        elif sign == "keys":
            page.keyboard.press("Control+k")
        else:
            page.locator(".md-search").hover()


def test_what_is_pasted_with_the_mouse_is_searched(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(f"{address}en/")
    field = page.locator(".md-search__input")
    field.click()
    field.fill("too many values to unpack")  # as an input event, without a key
    expect(page.locator(".md-search-result__list > li").first).to_be_visible()


def test_the_search_is_reached_by_keys(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(address)
    page.keyboard.press("Control+k")
    expect(page.locator(".md-search__input")).to_be_focused()


@pytest.mark.parametrize(("start", "other"), [("", "en/"), ("en/", "")])
def test_the_language_switch_keeps_the_place(
    open_page: Callable[..., Page], address: str, start: str, other: str
) -> None:
    page = open_page()
    page.goto(f"{address}{start}guides/states/#stateful")
    page.evaluate("scrollBy(0, 40)")
    page.locator("a.language-switch").click()
    page.wait_for_url(f"{address}{other}guides/states/#*")
    assert page.url == f"{address}{other}guides/states/#stateful"
    page.goto(f"{address}{start}guides/stacking/")
    page.locator("a.language-switch").click()
    page.wait_for_url(f"{address}{other}guides/stacking/*")
    assert page.url.rstrip("#") == f"{address}{other}guides/stacking/"


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("layers/ltsm/", "layers/lstm/"),
        ("layer/lstm.html", "layers/lstm/"),
        ("en/guides/retrun-values/", "en/guides/return-values/"),
    ],
)
def test_a_wrong_address_leads_to_one_that_resembles_it(
    open_page: Callable[..., Page], address: str, wrong: str, meant: str
) -> None:
    page = open_page()
    page.goto(f"{address}{wrong}")
    first = page.locator(".resembling a").first
    expect(first).to_have_text(meant)
    first.click()
    expect(page.locator("h1[id]").first).to_be_visible()
    assert page.url == f"{address}{meant}"


def test_an_address_that_resembles_none_is_not_explained_by_one(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(f"{address}zzzzzzzzzzzz/")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".resembling")).to_be_hidden()
    assert page.locator('article [lang="en"] a').count() >= 4
