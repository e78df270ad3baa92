"""Either browser, for what is done in both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import sync_playwright

from tests.support.browser import PATIENCE, launch
from tests.support.firefox import firefox


class Browser(Protocol):
    """What the two browsers have in common."""

    def goto(self, url: str) -> Any:
        """Open an address."""

    def evaluate(self, function: str) -> Any:
        """What a function of JavaScript returns."""


@contextmanager
def started(place: Path, *, other: bool) -> Iterator[Browser]:
    """A browser with one tab.

    Args:
        place: a folder for what it keeps.
        other: whether it is Firefox rather than Chromium.
    """
    if other:
        with firefox(place) as running:
            yield running
        return
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        yield page
        browser.close()
