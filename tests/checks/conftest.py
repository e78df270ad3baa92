"""What several checks of the built site need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from playwright.sync_api import Browser

from tests.checks.search import Search
from tests.support.browser import PATIENCE
from tools.project import LANGUAGES

KO, EN = LANGUAGES


@pytest.fixture(scope="module")
def search_in(address: str, browser: Browser) -> Iterator[Callable[[str], Search]]:
    """The search of each language; its index is read once for all questions."""
    context = browser.new_context(viewport={"width": 1280, "height": 740}, service_workers="block")
    context.set_default_timeout(PATIENCE)

    @cache
    def of(language: str) -> Search:
        return Search(context.new_page(), address if language == KO else f"{address}{EN}/")

    yield of
    context.close()
