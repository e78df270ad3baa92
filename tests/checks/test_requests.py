"""No page makes an error or asks another host when a browser opens it; planted ones are found.

No test reaches another host; a page that tries is refused and reported.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.checks.requests import errors_of
from tests.support.addresses import KINDS, largest
from tests.support.hosting import serving
from tests.support.small_site import small_site, spoil
from tools.project import LANGUAGES

KO, EN = LANGUAGES


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page in two languages, without fault, to be spoilt."""
    return small_site(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_makes_no_error_and_asks_no_other_host(
    address: str, open_page: Callable[..., Page], kind: str, language: str
) -> None:
    path = largest(kind)
    assert errors_of(open_page(), address + (path if language == KO else f"{EN}/{path}")) == []


def test_the_page_for_what_is_not_there_is_whole(address: str, open_page: Callable[..., Page]) -> None:
    url = f"{address}no/such/page/"
    status = "Failed to load resource: the server responded with a status of 404 (Not Found)"
    assert errors_of(open_page(), url) == [f"404: {url}", f"console: {status}"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", None),
        ("<script>throw new Error('planted')</script>", "planted"),
        ("<script>console.error('planted')</script>", "console: planted"),
        ("<script src='no.js'></script>", "404: http"),
        ("<img src='https://example.com/a.png'>", "another host: https://example.com/a.png"),
        ("<link rel='stylesheet' href='//example.com/a.css'>", "another host: http://example.com/a.css"),
        ("<script>fetch('https://example.com/').catch(() => 0)</script>", "another host: https://example.com/"),
    ],
)
def test_a_planted_error_is_found(small: Path, open_page: Callable[..., Page], body: str, says: str | None) -> None:
    spoil(small, "<body>", f"<body>{body}")
    with serving(small) as root:
        found = errors_of(open_page(), f"{root}{EN}/")
    assert (says or "") in "\n".join(found)
    assert bool(found) == bool(says)
