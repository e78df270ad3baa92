"""Axe finds nothing to object to on any page, and what it objects to is reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.checks import accessibility
from tests.support.addresses import PAGES

FEW = ["", "layers/lstm/", "404.html"]
"""Read at each width in each colours: which kinds of element meet which colours does not change from page to page."""

READINGS = sorted(
    {(path, *((360, "dark") if path.startswith("en/") else (1280, "light"))) for path in PAGES}
    | {(path, width, scheme) for path in FEW for width in (1280, 360) for scheme in ("light", "dark")}
)
"""The Korean page as on a desk, the English one as on a phone at night: their parts are the same (`make parity`),
and so are the faults that axe could find."""


@pytest.mark.parametrize(("path", "width", "scheme"), READINGS)
def test_axe_finds_nothing(address: str, open_page: Callable[..., Page], path: str, width: int, scheme: str) -> None:
    page = open_page(width, scheme)
    page.goto(address + path)
    assert accessibility.problems(page, f"site/{path}") == []


def test_axe_waits_for_what_a_busy_machine_adds_late(address: str, open_page: Callable[..., Page]) -> None:
    page = open_page(360, "dark")
    page.add_init_script("window.requestIdleCallback = act => setTimeout(act, 1000)")
    page.goto(address + "en/guides/masking/")
    assert accessibility.problems(page, "site/en/guides/masking/") == []


@pytest.mark.parametrize(
    ("element", "says"),
    [
        ('<p style="color: #bbb; background: #fff">words</p>', "color-contrast"),
        ('<img src="x.png">', "image-alt"),
        ('<div role="dialog">x</div>', "aria-dialog-name"),
        ('<details><p style="color: #bbb; background: #fff">words</p></details>', "color-contrast"),
    ],
)
def test_what_axe_objects_to_is_found(address: str, open_page: Callable[..., Page], element: str, says: str) -> None:
    page = open_page()
    page.goto(address)
    page.locator("article").evaluate("(article, html) => article.insertAdjacentHTML('beforeend', html)", element)
    (problem,) = accessibility.problems(page, "site/")
    assert problem.path == "site/"
    assert says in problem.message
