"""Every page leads to itself in the other language, by its switch and by the addresses that search engines read.

The pages are served as a static host serves them: under a folder or not, and with `404.html` for what is
not there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer
from playwright.sync_api import Page, expect

from tests.support.addresses import KINDS, html_files, largest, path_of
from tests.support.browser import PHONE
from tests.support.checkout import Checkout
from tests.support.hosting import serving
from tests.support.small_site import small_site, spoil
from tools.project import LANGUAGES, TEXT

KO, EN = LANGUAGES
MOUNTS = ["/", "/repo/"]


def other_language(path: str) -> str:
    """The address of the same page in the other language."""
    prefix = f"{EN}/"
    return path.removeprefix(prefix) if path.startswith(prefix) else prefix + path


# Without a browser: what the pages say of their language.


@dataclass(frozen=True)
class Said:
    """What a page says of its language.

    Args:
        language: its own.
        switch: where its language switches lead, as written.
        alternates: its address in each language.
    """

    language: str
    switch: tuple[str, ...]
    alternates: dict[str, str]


@cache
def said_by(html: str) -> Said:
    """Read a page; only once, for some are long."""
    language = re.search(r"<html\b[^>]*?\blang=\"?(\w+)", html)
    tags = BeautifulSoup(html, "html.parser", parse_only=SoupStrainer(["a", "link"]))
    links = tags.select("link[hreflang]")
    return Said(
        language[1] if language else "",
        tuple(str(link["href"]) for link in tags.find_all("a", class_="language-switch")),
        {str(link["hreflang"]): str(link["href"]) for link in links if "alternate" in str(link["rel"])},
    )


def wrong_switches(site: Path, mount: str) -> list[str]:
    """Pages whose language switch does not lead to the same page of the other language."""
    faults = []
    for name in html_files(site):
        if name.endswith("404.html"):
            continue  # stands at any address: asked for in a browser below
        here = f"http://host{mount}{path_of(name)}"
        there = [urljoin(here, link) for link in said_by((site / name).read_text(TEXT)).switch]
        wanted = f"http://host{mount}{other_language(path_of(name))}"
        if there != [wanted]:
            faults.append(f"{name}: {there}, not {wanted}")
        if not (site / other_language(name)).is_file():
            faults.append(f"{name}: there is no {other_language(name)}")
    return faults


def wrong_alternates(site: Path, root: str) -> list[str]:
    """Pages that do not name themselves and the other language absolutely, or not as the other page does."""
    faults = []
    for name in html_files(site):
        if name.endswith("404.html"):
            continue
        korean = path_of(name.removeprefix(f"{EN}/"))
        wanted = {KO: root + korean, EN: f"{root}{EN}/{korean}", "x-default": root + korean}
        if (found := said_by((site / name).read_text(TEXT)).alternates) != wanted:
            faults.append(f"{name}: {found}")
    return faults


def wrong_languages(site: Path) -> list[str]:
    """Pages that say another language than theirs."""
    said = {name: said_by((site / name).read_text(TEXT)).language for name in html_files(site)}
    return [
        f"{name}: {language or 'none'}"
        for name, language in said.items()
        if language != (EN if name.startswith(f"{EN}/") else KO)
    ]


@pytest.mark.parametrize("mount", MOUNTS)
def test_the_switch_of_every_page_names_the_same_page_of_the_other_language(site: Path, mount: str) -> None:
    assert wrong_switches(site, mount) == []


def test_every_page_names_itself_in_each_language_absolutely(site: Path) -> None:
    assert wrong_alternates(site, "http://127.0.0.1:8000/") == []


def test_every_page_says_its_language(site: Path) -> None:
    assert wrong_languages(site) == []


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page in two languages, without fault, to be spoilt."""
    return small_site(tmp_path)


def test_a_site_without_fault_has_none(small: Path) -> None:
    assert wrong_switches(small, "/repo/") + wrong_alternates(small, "http://host/") + wrong_languages(small) == []


@pytest.mark.parametrize("new", ['href="/"', 'href="../index"', 'href="."', 'href=""'])
def test_a_switch_that_leads_elsewhere_is_found(small: Path, new: str) -> None:
    spoil(small, 'href="../"', new)
    assert wrong_switches(small, "/repo/")


def test_a_page_without_a_switch_is_found(small: Path) -> None:
    spoil(small, "language-switch", "button")
    assert wrong_switches(small, "/")


def test_a_page_without_its_counterpart_is_found(small: Path) -> None:
    (small / "en/index.html").unlink()
    assert wrong_switches(small, "/") == ["index.html: there is no en/index.html"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('href="http://host/en/"', 'href="/en/"'),
        ('href="http://host/en/"', 'href="http://host/"'),
        ('hreflang="x-default"', 'hreflang="kr"'),
        ('<link rel="alternate" hreflang="ko" href="http://host/">', ""),
    ],
)
def test_a_wrong_address_of_a_language_is_found(small: Path, old: str, new: str) -> None:
    spoil(small, old, new)
    assert wrong_alternates(small, "http://host/")


def test_a_wrong_language_is_found(small: Path) -> None:
    spoil(small, 'lang="en"', 'lang="ko"')
    assert wrong_languages(small) == ["en/index.html: ko"]


# The switch in a browser.


@pytest.mark.parametrize("mount", MOUNTS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_switch_leads_to_the_other_language_and_back(
    site: Path, open_page: Callable[..., Page], kind: str, mount: str
) -> None:
    page = open_page()
    path = largest(kind)
    with serving(site, mount) as root:
        page.goto(root + path, wait_until="domcontentloaded")
        for language, there in ((EN, f"{root}{EN}/{path}"), (KO, root + path)):
            page.locator("a.language-switch").click()
            page.wait_for_url(there, wait_until="commit")
            expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_switch_can_be_reached_on_a_phone(address: str, open_page: Callable[..., Page], language: str) -> None:
    page = open_page(PHONE)
    page.goto(address if language == KO else f"{address}{EN}/")
    expect(page.locator("a.language-switch")).to_be_in_viewport(ratio=1)


@pytest.fixture(scope="module")
def mounted(built: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site that has been built for a folder of its host: an error page knows no other way where it is."""
    checkout = built.copy(tmp_path_factory.mktemp("mounted") / "checkout")
    result = checkout.run("mkdocs", "build", "--strict", SITE_URL="https://example.com/repo/")
    assert result.returncode == 0, result.stdout
    return checkout.site


@pytest.mark.parametrize("mount", MOUNTS)
def test_the_page_for_what_is_not_there_leads_to_the_other_language(
    site: Path, mounted: Path, open_page: Callable[..., Page], mount: str
) -> None:
    page = open_page()
    with serving(site if mount == "/" else mounted, mount) as root:
        answer = page.goto(f"{root}no/such/page/")
        assert answer is not None
        assert answer.status == 404
        page.locator("a.language-switch").click()
        page.wait_for_url(f"{root}{EN}/")
        expect(page.locator("html")).to_have_attribute("lang", EN)
