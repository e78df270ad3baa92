"""What the head of each built page says to other programs: true of the page, strict JSON, and no more than it must."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NoReturn

from tests.checks.site import ROOT, Page, pages
from tools.problems import Problem
from tools.project import LANGUAGES

SAID = re.compile(
    r'<meta (?:property="og:|name="twitter:)[^>]*>|<script type="application/ld\+json">.*?</script>', re.S
)
MOST = 1500
"""Bytes that all of it may weigh: every reader fetches it, and sees nothing of it."""

LOCALES = {"ko": "ko_KR", "en": "en_US"}
ALWAYS = {"og:site_name", "og:type", "og:title", "og:description", "og:locale", "og:locale:alternate", "og:image"}
KINDS = {"WebSite", "TechArticle", "APIReference"}
"""What a page can be."""


class Head(HTMLParser):
    """What a head says to programs, and what it says to readers.

    Args:
        text: the HTML of a page.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.metas: list[tuple[str, str]] = []
        self.canonical = ""
        self.title = ""
        self.scripts: list[str] = []
        self._into: str = ""
        self.feed(text.partition("</head>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what is said."""
        said = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.metas.append((said.get("property") or said.get("name", ""), said.get("content", "")))
        elif tag == "link" and said.get("rel") == "canonical":
            self.canonical = said["href"]
        self._into = tag if tag == "title" or said.get("type") == "application/ld+json" else ""
        self.scripts += [""] if self._into == "script" else []

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - neither holds another element
        """Leave a title or a script."""
        self._into = ""

    def handle_data(self, data: str) -> None:
        """Keep the words of the title, and of a script."""
        if self._into == "title":
            self.title += data.strip()
        elif self._into:
            self.scripts[-1] += data

    def said(self, name: str) -> str:
        """What a meta element says; empty where there is none."""
        return dict(self.metas).get(name, "")


def strict(text: str) -> Any:
    """A JSON text, as of RFC 8259 and with no name twice.

    Raises:
        ValueError: it is none.
    """

    def constant(name: str) -> NoReturn:
        raise ValueError(f"{name} is no JSON")

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if twice := [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]:
            raise ValueError(f"{twice[0]} stands twice")
        return dict(pairs)

    return json.loads(text, parse_constant=constant, object_pairs_hook=once)


def problems(site: Path) -> list[Problem]:
    """Everything that is wrong with what heads say.

    Args:
        site: the folder of a site, built for `ROOT`.
    """
    return [problem for page in pages(site) for problem in of_page(page)]


def of_page(page: Page) -> Iterator[Problem]:
    """What is wrong with the head of one page."""
    head = Head(page.text)
    for name, times in Counter(name for name, _ in head.metas if name.startswith(("og:", "twitter:"))).items():
        if times > 1:
            yield page.problem(f"{name} stands {times} times")
    if lacking := sorted(name for name in ALWAYS if not head.said(name)):
        yield page.problem(f"says nothing of {', '.join(lacking)}")
    if head.title not in (head.said("og:title"), f"{head.said('og:title')} - {head.said('og:site_name')}"):
        yield page.problem(f"its og:title is {head.said('og:title')!r}, and its <title> {head.title!r}")
    if head.said("og:description") != head.said("description"):
        yield page.problem("its og:description is another than its description")
    (other,) = [language for language in LANGUAGES if language != page.language]
    wanted = (LOCALES[page.language], LOCALES[other])
    if (head.said("og:locale"), head.said("og:locale:alternate")) != wanted:
        yield page.problem(f"its og:locale and the alternate are not {' and '.join(wanted)}")
    image = head.said("og:image")
    if not (image.startswith(ROOT) and (page.site / image.removeprefix(ROOT)).is_file()):
        yield page.problem(f"its og:image is not in the site: {image}")
    if (weight := sum(len(part.encode()) for part in SAID.findall(page.text))) > MOST:
        yield page.problem(f"says {weight} bytes to other programs: at most {MOST}")
    if page.is_error_page:
        if head.said("og:url") or head.canonical or head.scripts:
            yield page.problem("names an address, and is shown for any wrong one")
        return
    if not head.said("og:url") == head.canonical == page.url:
        yield page.problem(f"its og:url is not {page.url}")
    yield from _structured(page, head)


def _structured(page: Page, head: Head) -> Iterator[Problem]:
    """What is wrong with the JSON-LD of one page."""
    if len(head.scripts) != 1:
        yield page.problem(f"has {len(head.scripts)} elements of JSON-LD, not one")
        return
    try:
        said = strict(head.scripts[0])
    except ValueError as error:
        yield page.problem(f"its JSON-LD is not strict JSON: {error}")
        return
    if said.get("@context") != "https://schema.org":
        yield page.problem("its JSON-LD has no context")
    parts = said.get("@graph", [said])
    what = [part for part in parts if part.get("@type") in KINDS]
    if len(what) != 1:
        yield page.problem("its JSON-LD does not say once what the page is")
        return
    name = what[0].get("headline") or what[0].get("name")
    told = (name, what[0].get("url"), what[0].get("inLanguage"))
    if told != (expected := (head.said("og:title"), page.url, page.language)):
        yield page.problem(f"its JSON-LD says {told}, not {expected}")
    if what[0]["@type"] != "WebSite":
        yield from _way(page, name, [part for part in parts if part.get("@type") == "BreadcrumbList"])


def _way(page: Page, name: str, found: list[dict[str, Any]]) -> Iterator[Problem]:
    """What is wrong with the way from the start page to this one."""
    if len(found) != 1:
        yield page.problem("its JSON-LD has no BreadcrumbList")
        return
    steps = found[0]["itemListElement"]
    if [step["position"] for step in steps] != list(range(1, len(steps) + 1)):
        yield page.problem("the steps of its BreadcrumbList are not counted from 1")
    home = ROOT if page.language == LANGUAGES[0] else f"{ROOT}{page.language}/"
    if steps[0]["item"] != home or steps[-1]["name"] != name or "item" in steps[-1]:
        yield page.problem(f"its BreadcrumbList does not lead from {home} to the page")
    for step in steps[:-1]:
        if not (page.site / step["item"].removeprefix(ROOT) / "index.html").is_file():
            yield page.problem(f"its BreadcrumbList leads nowhere: {step['item']}")
