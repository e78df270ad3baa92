"""The cheat sheet is printed on two sides of A4 at most, and nothing of it is cut off at the edge of its column."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playwright.sync_api import Page

from tools.problems import Problem
from tools.project import LANGUAGES

SHEETS = ("cheatsheet/", *(f"{language}/cheatsheet/" for language in LANGUAGES[1:]))
"""The page in each language, from the start page."""

SIDES = 2
A4 = (595, 842)
"""Its width and height in points."""

PRINTED = 718
"""Its width in CSS pixels between the margins of the style sheet."""

PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")

CUT = """() => [...document.querySelectorAll("article table")].map(table => {
    const parts = [table, table.closest(".md-typeset__scrollwrap") ?? table];
    const hidden = Math.max(...parts.map(part => part.scrollWidth - part.clientWidth));
    return [table.querySelector("th")?.textContent, hidden];
}).filter(([, hidden]) => hidden > 1)"""
"""Of each table that is wider than its column: its first heading, and by how many pixels."""


def sides(pdf: bytes) -> int:
    """How many pages a PDF of Chromium has.

    Chromium writes each page as an object that is not packed, so that they can be counted: no library of this
    project reads PDF.
    """
    return len(PAGE.findall(pdf))


def sizes(pdf: bytes) -> set[tuple[int, int]]:
    """The sizes of its pages in points."""
    return {(round(float(width)), round(float(height))) for width, height in BOX.findall(pdf)}


def problems(page: Page, root: str) -> Iterator[Problem]:
    """Print the sheet of each language as a reader does, with the paper and margins that the style sheet asks for.

    Args:
        page: a tab.
        root: the address of the start page.
    """
    page.set_viewport_size({"width": PRINTED, "height": 740})
    for path in SHEETS:
        name = f"site/{path}index.html"
        page.goto(root + path)
        pdf = page.pdf(prefer_css_page_size=True)
        if sizes(pdf) != {A4}:
            yield Problem(name, 0, f"is printed on paper of {sizes(pdf)} points, not {A4}: mend `@page` in site.css")
        if not 0 < sides(pdf) <= SIDES:
            message = f"takes {sides(pdf)} sides of paper, at most {SIDES}: shorten it, or the type in site.css"
            yield Problem(name, 0, message)
        page.emulate_media(media="print")
        for heading, hidden in page.evaluate(CUT):
            yield Problem(name, 0, f"{hidden} px of the table of {heading} are cut off on paper: shorten its cells")
        page.emulate_media(media="null")  # "screen" would hold for what is printed next
