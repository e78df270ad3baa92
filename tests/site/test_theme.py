"""What the theme adds: versions, a search fetched when wanted, a way on from a wrong address, a switch that stays."""

from __future__ import annotations

import re
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


@pytest.mark.parametrize("key", ["n", "p", ".", ",", "s", "f"])
def test_a_single_letter_leaves_neither_the_page_nor_the_place(
    open_page: Callable[..., Page], address: str, key: str
) -> None:
    page = open_page()
    page.goto(f"{address}guides/stacking/")
    page.keyboard.press(key)
    page.keyboard.press("/")  # handled after it, so that its effect would have come by now
    expect(page.locator(".md-search__input")).to_be_focused()
    assert page.url == f"{address}guides/stacking/"
    page.keyboard.press(key)
    expect(page.locator(".md-search__input")).to_have_value(key)


def test_a_letter_does_not_open_the_search(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(address)
    page.keyboard.press("s")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".md-search__input")).not_to_be_focused()


def test_the_bar_says_which_section_is_read(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(360)
    page.goto(f"{address}en/layers/lstm/#return_state")
    bar = page.locator("[data-md-component=header-topic]")
    expect(bar).to_contain_text("LSTM › return_state")
    page.evaluate("document.getElementById('units').scrollIntoView()")
    expect(bar).to_contain_text("LSTM › units")
    page.evaluate("scrollTo(0, 0)")
    expect(bar).to_have_text(re.compile(r"^\s*LSTM\s*$"))


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ("guides/states/", ["", None]),
        ("en/layers/lstm/", ["en/", "en/layers/"]),
        ("layers/", [""]),
        ("errors/", []),
        ("", []),
    ],
)
def test_a_page_says_where_it_belongs(site: Path, page: str, wanted: list[str | None]) -> None:
    html = BeautifulSoup((site / page / "index.html").read_text(TEXT), "html.parser")
    found: list[str | None] = []
    for item in html.select(".md-path li"):
        link = item.find("a")
        target = (site / page / str(link["href"])).resolve() if link else None
        found.append(None if target is None else f"{target.relative_to(site.resolve()).as_posix()}/".removeprefix("./"))
    assert found == wanted


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        ("layers/masking/", "../convlstm3d/", None),
        ("guides/what-is-an-lstm/", None, "../input-shape/"),
        ("en/tutorials/many-to-one/", None, "../forecast/"),
        ("en/layers/lstm/", "../simplernn/", "../gru/"),
    ],
)
def test_before_and_after_a_page_come_those_of_its_kind(
    site: Path, page: str, before: str | None, after: str | None
) -> None:
    html = BeautifulSoup((site / page / "index.html").read_text(TEXT), "html.parser")
    found = [html.select_one(f".md-footer__link--{which}") for which in ("prev", "next")]
    assert [link and link["href"] for link in found] == [before, after]


@pytest.mark.parametrize(
    ("languages", "path", "is_shown"),
    [("en-US", "", True), ("ko-KR", "", False), ("ko-KR", "en/", True), ("fr-FR", "", True), ("fr-FR", "en/", False)],
)
def test_who_reads_the_other_language_is_shown_the_switch(
    open_page: Callable[..., Page], address: str, languages: str, path: str, is_shown: bool
) -> None:
    page = open_page(locale=languages)
    page.goto(address + path)
    expect(page.locator("a.language-switch.wanted")).to_have_count(int(is_shown))
