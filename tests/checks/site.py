"""The built site: valid pages, links that lead somewhere, addresses in both languages, nothing from other hosts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
from bs4 import BeautifulSoup, Tag

from tools.problems import Problem
from tools.project import LANGUAGES

ROOT = "http://127.0.0.1:8000/"
"""The address that the site is built for where no other is given."""

LOADED = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src"}
"""What makes a browser fetch something, and the attribute that says from where."""

NOT_FETCHED = {"alternate", "canonical", "next", "prev"}
"""Kinds of `<link>` that a browser does not follow."""

SLEEPING = {
    'data-md-component="source"': "asks the GitHub API for stars: keep docs/_theme/partials/source.html",
    'class="mermaid"': "loads mermaid from a CDN: draw the figure at build time",
    "twemoji.maxcdn": "loads emoji from a CDN: use icons of the theme",
}
"""Markup that wakes code in the theme's script which asks another host."""


@dataclass(frozen=True)
class Page:
    """One built page.

    Args:
        site: the folder of the site.
        path: the page's file.
    """

    site: Path
    path: Path

    @property
    def name(self) -> str:
        """What errors call it."""
        return f"site/{self.path.relative_to(self.site).as_posix()}"

    @property
    def url(self) -> str:
        """Its address."""
        return ROOT + self.path.relative_to(self.site).as_posix().removesuffix("index.html")

    @property
    def language(self) -> str:
        """The language of the tree that it stands in."""
        first = self.path.relative_to(self.site).parts[0]
        return first if first in LANGUAGES[1:] else LANGUAGES[0]

    @property
    def is_error_page(self) -> bool:
        """Whether it is shown for an address that does not exist."""
        return self.path.name == "404.html"

    @cached_property
    def text(self) -> str:
        """Its HTML."""
        return self.path.read_text("utf-8")

    @cached_property
    def soup(self) -> BeautifulSoup:
        """Its elements, each with its line."""
        return BeautifulSoup(self.text, "html.parser")

    @cached_property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return [str(tag["id"]) for tag in self.soup.find_all(id=True)]

    def problem(self, message: str, tag: Tag | None = None) -> Problem:
        """A fault of this page."""
        return Problem(self.name, (tag.sourceline or 0) if tag else 0, message)


def pages(site: Path) -> list[Page]:
    """All built pages."""
    return [Page(site, path) for path in sorted(site.rglob("*.html"))]


def problems(site: Path) -> list[Problem]:
    """Everything that is wrong with a built site.

    Args:
        site: its folder, built for `ROOT`.
    """
    found = pages(site)
    if not found:
        return [Problem("site", 0, "no page is built: run `make build`")]
    checks: tuple[Callable[[Page], Iterator[Problem]], ...] = (validity, unique_ids, head, hosts)
    single = [problem for page in found for check in checks for problem in check(page)]
    return [*single, *links(found), *same_names(found), *stylesheets(site)]


def validity(page: Page) -> Iterator[Problem]:
    """What a browser has to repair."""
    parser = html5lib.HTMLParser()
    parser.parse(page.text)
    for (line, _), code, details in parser.errors:
        yield Problem(page.name, line, f"invalid HTML: {code} {details or ''}".strip())


def unique_ids(page: Page) -> Iterator[Problem]:
    """An id that stands twice: a link to it leads to the first alone."""
    for name, times in Counter(page.ids).items():
        if times > 1:
            yield page.problem(f"the id {name} stands {times} times: give each heading its own")


def head(page: Page) -> Iterator[Problem]:
    """Language, title, description, canonical address, and this page in each language."""
    html = page.soup.html
    if html is None or html.get("lang") != page.language:
        yield page.problem(f'<html lang="{page.language}"> is expected, as in its tree')
    if not (page.soup.title and page.soup.title.get_text(strip=True)):
        yield page.problem("has no <title>")
    if page.is_error_page:
        return
    description = page.soup.find("meta", attrs={"name": "description"})
    if not isinstance(description, Tag) or not str(description.get("content", "")).strip():
        yield page.problem("has no description: add one to the front matter of the page")
    canonical = page.soup.find("link", rel="canonical")
    if not isinstance(canonical, Tag) or canonical["href"] != page.url:
        yield page.problem(f"its canonical address is not {page.url}")
    plain = page.url.removeprefix(ROOT).removeprefix(f"{page.language}/" if page.language != LANGUAGES[0] else "")
    expected = {code: ROOT + ("" if code == LANGUAGES[0] else f"{code}/") + plain for code in LANGUAGES}
    expected["x-default"] = expected[LANGUAGES[0]]
    alternates = page.soup.find_all("link", rel="alternate")
    stated = {str(tag.get("hreflang")): str(tag["href"]) for tag in alternates}
    if stated != expected or len(alternates) != len(expected):
        yield page.problem(f"its hreflang links are {stated}, not {expected}")


def hosts(page: Page) -> Iterator[Problem]:
    """What would make a browser ask another host."""
    for tag in page.soup.find_all(list(LOADED)):
        address = str(tag.get(LOADED[tag.name]) or "")
        if tag.name == "link" and NOT_FETCHED & {str(kind) for kind in tag.get("rel") or []}:
            continue
        if urlsplit(address).netloc:
            yield page.problem(f"<{tag.name}> is fetched from another host: {address}", tag)
    for sign, message in SLEEPING.items():
        if sign in page.text:
            yield page.problem(message)


def stylesheets(site: Path) -> Iterator[Problem]:
    """What a style sheet would fetch from another host."""
    for path in sorted(site.rglob("*.css")):
        for address in re.findall(r"(?:url\(|@import\s+)[\"']?((?:https?:)?//[^\"')]+)", path.read_text("utf-8")):
            yield Problem(f"site/{path.relative_to(site).as_posix()}", 0, f"fetches from another host: {address}")


def links(found: list[Page]) -> Iterator[Problem]:
    """Links and anchors within the site that lead nowhere."""
    by_url = {page.url: page for page in found}
    for page in found:
        for tag in page.soup.find_all(["a", *LOADED]):
            address = tag.get(LOADED.get(tag.name, "href"))
            if not address or not str(urljoin(page.url, str(address))).startswith(ROOT):
                continue
            url, _, anchor = urljoin(page.url, str(address)).partition("#")
            url = url.partition("?")[0]
            target = by_url.get(url)
            if target is None:
                if not (page.site / unquote(url.removeprefix(ROOT))).is_file():
                    yield page.problem(f"a link leads nowhere: {address}", tag)
            elif anchor and unquote(anchor) not in {*target.ids, "__skip"}:
                yield page.problem(f"a link leads to no heading of its page: {address}", tag)


def same_names(found: list[Page]) -> Iterator[Problem]:
    """Pages of one language that a search result could not tell apart."""
    seen: dict[tuple[str, str], Page] = {}
    for page in found:
        if page.is_error_page or page.soup.title is None:
            continue
        key = (page.language, page.soup.title.get_text(strip=True))
        if key in seen:
            yield page.problem(f"has the same title as {seen[key].name}: {key[1]}")
        seen.setdefault(key, page)
