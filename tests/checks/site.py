"""The built site has valid pages, links that lead somewhere, addresses in both languages, nothing from other hosts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

from tools.problems import Problem
from tools.project import LANGUAGES

ROOT = "http://127.0.0.1:8000/"
"""The address that the site is built for where no other is given."""

LOADED = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src"}
"""What makes a browser fetch something, and the attribute that says from where."""

KEPT = {"html", "meta", "a", *LOADED}
"""The elements that the checks look at."""

NOT_FETCHED = {"alternate", "canonical", "next", "prev"}
"""Kinds of `<link>` that a browser does not follow."""

STATED = ("canonical", "alternate")
"""Kinds of `<link>` that say where a page is found."""

SLEEPING = {
    'data-md-component="source"': "asks the GitHub API for stars: keep docs/_theme/partials/source.html",
    'class="mermaid"': "loads mermaid from a CDN: draw the figure at build time",
    "twemoji.maxcdn": "loads emoji from a CDN: use icons of the theme",
}
"""Markup that wakes code in the theme's script which asks another host."""


@dataclass(frozen=True)
class Element:
    """The start tag of one element.

    Args:
        tag: its name.
        attributes: by name; one without a value has an empty one.
        line: where it stands, counted from 1.
    """

    tag: str
    attributes: dict[str, str]
    line: int

    def kinds(self) -> set[str]:
        """The words of its `rel`."""
        return set(self.attributes.get("rel", "").split())


@dataclass
class Elements(HTMLParser):
    """What the checks need of a page: some pages hold tens of thousands of elements, most of them colours of code.

    Args:
        text: the HTML.
    """

    text: str
    ids: list[str] = field(default_factory=list)
    found: list[Element] = field(default_factory=list)
    title: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self._in_title = False
        self._drawing = 0
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep ids, and the elements that the checks look at."""
        attributes = {name: value or "" for name, value in attrs}
        self.ids += [attributes["id"]] if "id" in attributes else []
        self._drawing += tag == "svg"
        self._in_title = tag == "title" and not self._drawing
        if tag in KEPT:
            self.found.append(Element(tag, attributes, self.getpos()[0]))

    def handle_endtag(self, tag: str) -> None:
        """Leave the title, or a drawing with a title of its own."""
        self._in_title = False
        self._drawing -= tag == "svg"

    def handle_data(self, data: str) -> None:
        """Keep the words of the title."""
        self.title += data.strip() if self._in_title else ""

    def all(self, *tags: str) -> list[Element]:
        """The elements with one of these names, in order."""
        return [element for element in self.found if element.tag in tags]


@cache
def elements(text: str) -> Elements:
    """Read a page; only once, for `make faults` looks at the same pages again and again."""
    return Elements(text)


@cache
def repairs(text: str) -> tuple[tuple[int, str], ...]:
    """What a browser has to repair in a page, each with its line; found once for the same reason."""
    parser = html5lib.HTMLParser()
    parser.parse(text)
    return tuple((line, f"{code} {details or ''}".strip()) for (line, _), code, details in parser.errors)


@dataclass(frozen=True)
class Page:
    """One built page.

    Args:
        site: the folder of the site.
        path: the page's file.
        text: its HTML.
    """

    site: Path
    path: Path
    text: str

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

    @property
    def elements(self) -> Elements:
        """Its elements, each with its line."""
        return elements(self.text)

    def problem(self, message: str, element: Element | None = None) -> Problem:
        """A fault of this page."""
        return Problem(self.name, element.line if element else 0, message)


def page(site: Path, path: Path) -> Page:
    """One built page as it stands."""
    return Page(site, path, path.read_text("utf-8"))


def pages(site: Path) -> list[Page]:
    """All built pages."""
    return [page(site, path) for path in sorted(site.rglob("*.html"))]


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
    for line, message in repairs(page.text):
        yield Problem(page.name, line, f"invalid HTML: {message}")


def unique_ids(page: Page) -> Iterator[Problem]:
    """An id that stands twice: a link to it leads to the first alone."""
    for name, times in Counter(page.elements.ids).items():
        if times > 1:
            yield page.problem(f"the id {name} stands {times} times: give each heading its own")


def head(page: Page) -> Iterator[Problem]:
    """Language, title, description, canonical address, and this page in each language."""
    html = page.elements.all("html")
    if [element.attributes.get("lang") for element in html] != [page.language]:
        yield page.problem(f'<html lang="{page.language}"> is expected, as in its tree')
    if not page.elements.title:
        yield page.problem("has no <title>")
    if page.is_error_page:
        return
    metas = {element.attributes.get("name"): element.attributes for element in page.elements.all("meta")}
    if not metas.get("description", {}).get("content", "").strip():
        yield page.problem("has no description: add one to the front matter of the page")
    of_kind = {kind: [each.attributes for each in page.elements.all("link") if kind in each.kinds()] for kind in STATED}
    if [attributes.get("href") for attributes in of_kind["canonical"]][:1] != [page.url]:
        yield page.problem(f"its canonical address is not {page.url}")
    plain = page.url.removeprefix(ROOT).removeprefix(f"{page.language}/" if page.language != LANGUAGES[0] else "")
    expected = {code: ROOT + ("" if code == LANGUAGES[0] else f"{code}/") + plain for code in LANGUAGES}
    expected["x-default"] = expected[LANGUAGES[0]]
    in_languages = [each for each in of_kind["alternate"] if "hreflang" in each or each.get("type") != "text/markdown"]
    stated = {each.get("hreflang", ""): each.get("href", "") for each in in_languages}
    if stated != expected or len(in_languages) != len(expected):
        yield page.problem(f"its hreflang links are {stated}, not {expected}")


def hosts(page: Page) -> Iterator[Problem]:
    """What would make a browser ask another host."""
    for element in page.elements.all(*LOADED):
        address = element.attributes.get(LOADED[element.tag], "")
        if element.tag == "link" and NOT_FETCHED & element.kinds():
            continue
        if urlsplit(address).netloc:
            yield page.problem(f"<{element.tag}> is fetched from another host: {address}", element)
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
    by_url = {page.url: {*page.elements.ids, "__skip"} for page in found}
    for page in found:
        for element in page.elements.all("a", *LOADED):
            address = element.attributes.get(LOADED.get(element.tag, "href"))
            if not address or not urljoin(page.url, address).startswith(ROOT):
                continue
            url, _, anchor = urljoin(page.url, address).partition("#")
            url = url.partition("?")[0]
            ids = by_url.get(url)
            if ids is None:
                if not (page.site / unquote(url.removeprefix(ROOT))).is_file():
                    yield page.problem(f"a link leads nowhere: {address}", element)
            elif anchor and unquote(anchor) not in ids:
                yield page.problem(f"a link leads to no heading of its page: {address}", element)


def same_names(found: list[Page]) -> Iterator[Problem]:
    """Pages of one language that a search result could not tell apart."""
    seen: dict[tuple[str, str], Page] = {}
    for page in found:
        title = page.elements.title
        if page.is_error_page or not title:
            continue
        key = (page.language, title)
        if key in seen:
            yield page.problem(f"has the same title as {seen[key].name}: {title}")
        seen.setdefault(key, page)
