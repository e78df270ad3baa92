"""What the search does where its files cannot be fetched, or are those of another version, in a browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tools.project import TEXT
from tools.site.search import INDEX

FILES = "**/search/words/**"
LIST = "**/search/search_index.json"
PART = {"": "검색의 일부를 불러오지 못해", "en/": "Part of the search could not be loaded"}
NONE = {"": "검색을 불러오지 못했습니다", "en/": "The search could not be loaded"}
NOTHING = "No matching documents"


class Typed:
    """The search of a page.

    Args:
        page: that has it.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.field = page.locator(".md-search__input")
        self.said = page.locator(".search-said")
        self.theirs = page.locator(".md-search-result__meta").first
        self.results = page.locator(".md-search-result__list > li")

    def __call__(self, words: str) -> None:
        """Type these words in the place of those before."""
        self.field.fill(words)


@pytest.mark.parametrize("language", ["", "en/"])
def test_titles_answer_where_files_do_not_and_it_is_said(
    open_page: Callable[..., Page], address: str, language: str
) -> None:
    page = open_page()
    page.context.route(FILES, lambda route: route.abort())
    page.goto(address + language)
    typed = Typed(page)
    typed("recurrent_dropout")
    expect(typed.said).to_contain_text(PART[language])
    expect(typed.results.first).to_contain_text("recurrent_dropout")
    page.context.unroute(FILES)
    typed("recurrent_dropout lstm")
    expect(typed.said).to_be_empty()
    expect(typed.results.first).to_be_visible()


def test_one_file_that_fails_leaves_what_the_others_say(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    refused: list[str] = []

    def refuse_first(route: Route) -> None:
        if not refused or route.request.url in refused:
            refused.append(route.request.url)
            route.fulfill(status=503)
        else:
            route.continue_()

    page.context.route(FILES, refuse_first)
    page.goto(f"{address}en/")
    typed = Typed(page)
    typed("xyzzy vanishing gradients")
    expect(typed.said).to_contain_text(PART["en/"])
    expect(typed.results.first).to_be_visible()
    assert len(refused) == 1


def test_where_nothing_is_found_for_want_of_files_it_is_not_said_that_there_is_nothing(
    open_page: Callable[..., Page], address: str
) -> None:
    page = open_page()
    page.context.route(FILES, lambda route: route.abort())
    page.goto(f"{address}en/")
    typed = Typed(page)
    typed("untitledword")
    expect(typed.said).to_contain_text(PART["en/"])
    expect(typed.results).to_have_count(0)
    expect(typed.theirs).to_be_hidden()
    page.context.unroute(FILES)
    typed("untitledwords")
    expect(typed.theirs).to_have_text(NOTHING)
    expect(typed.theirs).to_be_visible()


def test_an_older_query_that_fails_leaves_the_results_of_the_newer(
    open_page: Callable[..., Page], address: str
) -> None:
    page = open_page()
    page.goto(f"{address}en/")
    typed = Typed(page)
    typed("masking")
    expect(typed.results.first).to_contain_text("Masking")
    held: list[Route] = []
    page.context.route(FILES, lambda route: held.append(route))
    with page.expect_request(FILES):
        typed("xylophone")
    typed("masking")
    expect(typed.results.first).to_contain_text("Masking")
    with page.expect_event("requestfailed"):
        for route in held:
            route.abort()
    page.evaluate("() => new Promise(resolve => setTimeout(resolve, 300))")
    expect(typed.results.first).to_contain_text("Masking")
    expect(typed.said).to_be_empty()


def older(site: Path) -> dict[str, Any]:
    """The list before a deploy: its sections are others, and its files are gone."""
    index: dict[str, Any] = json.loads((site / "en" / INDEX).read_text(TEXT))
    index["config"]["version"] = "0123456789abcdef"
    index["docs"] = index["docs"][::-1]
    return index


def test_after_a_deploy_the_list_is_fetched_again(open_page: Callable[..., Page], address: str, site: Path) -> None:
    page = open_page()
    asked: list[Request] = []

    def answer(route: Route) -> None:
        asked.append(route.request)
        if len(asked) == 1:
            route.fulfill(body=json.dumps(older(site)))
        else:
            route.continue_()

    page.context.route(LIST, answer)
    page.goto(f"{address}en/")
    typed = Typed(page)
    typed("how many parameters does an LSTM have")
    expect(typed.results.first).to_be_visible()
    other = open_page()
    other.goto(f"{address}en/")
    expected = Typed(other)
    expected("how many parameters does an LSTM have")
    expect(expected.results.first).to_be_visible()
    assert typed.results.all_inner_texts() == expected.results.all_inner_texts()
    assert len(asked) == 2
    expect(typed.said).to_be_empty()


def test_a_list_whose_files_are_gone_is_fetched_again_once(
    open_page: Callable[..., Page], address: str, site: Path
) -> None:
    page = open_page()
    asked: list[Request] = []

    def answer(route: Route) -> None:
        asked.append(route.request)
        route.fulfill(body=json.dumps(older(site)))

    page.context.route(LIST, answer)
    page.goto(f"{address}en/")
    typed = Typed(page)
    for words in ("lstm", "lstm gru", "lstm units"):
        typed(words)
        expect(typed.said).to_contain_text(PART["en/"])
    assert len(asked) == 2


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("how", ["refused", "503", "another page"])
def test_a_list_that_cannot_be_fetched_is_told_and_asked_for_again(
    open_page: Callable[..., Page], address: str, language: str, how: str
) -> None:
    page = open_page()

    def refuse(route: Route) -> None:
        if how == "refused":
            route.abort()
        else:
            route.fulfill(status=503 if how == "503" else 200, body="<html>")

    page.context.route(LIST, refuse)
    page.goto(address + language)
    typed = Typed(page)
    typed("lst")
    expect(typed.said).to_contain_text(NONE[language])
    expect(typed.theirs).to_be_hidden()
    page.context.unroute(LIST)
    typed("lstm")
    expect(typed.results.first).to_contain_text("LSTM")
    expect(typed.said).to_be_empty()
    expect(typed.theirs).to_be_visible()


def test_a_list_is_asked_for_again_when_the_network_is_back(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.context.route(LIST, lambda route: route.abort())
    page.goto(f"{address}en/")
    typed = Typed(page)
    typed("lstm")
    expect(typed.said).to_contain_text(NONE["en/"])
    page.context.unroute(LIST)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(typed.results.first).to_contain_text("LSTM")
