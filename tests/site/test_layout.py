"""Pages fit on a small phone, in light and in dark, and come in the colours that the reader prefers."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.support.addresses import html_files, path_of
from tests.support.browser import PHONE
from tests.support.hosting import serving
from tests.support.small_site import small_site, spoil
from tools.project import LANGUAGES

KO, EN = LANGUAGES
SCHEMES = {"light": "default", "dark": "slate"}
"""What a reader may prefer, and what the theme calls it."""

OVERHANG = """scheme => {
    document.body.setAttribute("data-md-color-scheme", scheme);
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.documentElement.scrollWidth - innerWidth;
}"""

HIDDEN = """() => [...document.querySelectorAll("article table")].map(table => {
    const parts = [table, table.closest(".md-typeset__scrollwrap") ?? table];
    const hidden = Math.max(...parts.map(part => part.scrollWidth - part.clientWidth));
    return [table.querySelector("th")?.textContent, hidden];
}).filter(([, hidden]) => hidden > 0)"""
"""Of each table that scrolls within the page: its first heading, and how many pixels of it cannot be seen."""

WIDE = ("layers/", "en/layers/")
"""Pages that compare so many things side by side that their tables have to scroll on a phone."""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page in two languages, without fault, to be spoilt."""
    return small_site(tmp_path)


def too_wide(page: Page, root: str, paths: list[str]) -> list[str]:
    """Pages that scroll sideways in light or dark, and tables that do so where two or three columns should fit."""
    faults = []
    for path in paths:
        page.goto(root + path)
        for preferred, scheme in SCHEMES.items():
            if (overhang := page.evaluate(OVERHANG, scheme)) > 0:
                faults.append(f"{path or 'the start page'} ({preferred}): {overhang} px too wide")
        if path not in WIDE:
            for heading, hidden in page.evaluate(HIDDEN):
                faults.append(f"{path or 'the start page'}: {hidden} px of the table of {heading} cannot be seen")
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_on_a_phone(
    site: Path, address: str, open_page: Callable[..., Page], language: str
) -> None:
    names = [name for name in html_files(site) if name.startswith(f"{EN}/") == (language == EN)]
    paths = [path_of(name) for name in names]
    assert f"{EN}/" in paths or "" in paths
    assert too_wide(open_page(PHONE), address, paths) == []


@pytest.mark.parametrize("style", ["", "[data-md-color-scheme=slate] "])
def test_a_page_that_scrolls_sideways_is_found(small: Path, open_page: Callable[..., Page], style: str) -> None:
    spoil(small, "</head>", f"<style>{style}p {{ width: 400px }}</style></head>")
    spoil(small, "<body>", "<body><details><summary>x</summary><p>wide</p></details>")
    with serving(small) as root:
        found = too_wide(open_page(PHONE), root, [f"{EN}/"])
    schemes = [fault.partition(":")[0] for fault in found]
    assert schemes == ([] if style else ["en/ (light)"]) + ["en/ (dark)"]


def test_a_table_whose_last_column_is_not_seen_is_found(small: Path, open_page: Callable[..., Page]) -> None:
    table = "<table style='width: 400px'><tr><th>Layer</th></tr></table>"
    wrapped = f"<article><div class='md-typeset__scrollwrap' style='overflow: auto'>{table}</div></article>"
    spoil(small, "<body>", f"<body>{wrapped}")
    with serving(small) as root:
        (found,) = too_wide(open_page(PHONE), root, [f"{EN}/"])
    assert re.fullmatch(r"en/: \d+ px of the table of Layer cannot be seen", found)


ON_A_PHONE = """() => {
    for (const block of document.querySelectorAll("pre")) block.style.contentVisibility = "visible";
    const found = [];
    for (const code of document.querySelectorAll(".highlight > pre :is(code, samp)"))
        if (code.scrollWidth > code.clientWidth) found.push(`scrolls: ${code.textContent.slice(0, 40)}`);
    for (const link of document.querySelectorAll("article .headerlink")) {
        if (!link.getClientRects().length) continue;
        const name = document.createRange();
        name.setStart(link.parentElement, 0);
        name.setEndBefore(link);
        const words = [...name.getClientRects()].filter(({ width }) => width > 1);
        const last = Math.max(...words.map(({ bottom }) => bottom));
        if (link.getBoundingClientRect().top > last - 2) found.push(`a line for its link alone: ${link.hash}`);
    }
    return found;
}"""


@pytest.mark.parametrize("path", ["layers/lstm/", "en/layers/convlstm3d/", "guides/masking/", "en/errors/lstm/"])
def test_on_a_phone_no_program_scrolls_and_no_heading_has_an_empty_line(
    open_page: Callable[..., Page], address: str, path: str
) -> None:
    page = open_page(PHONE)
    page.goto(address + path)
    assert page.evaluate(ON_A_PHONE) == []


def test_on_a_desk_a_program_keeps_its_lines(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(1280)
    page.goto(f"{address}en/layers/lstm/")
    page.add_style_tag(content=".highlight { max-width: 20rem }")
    assert any(found.startswith("scrolls") for found in page.evaluate(ON_A_PHONE))


@pytest.mark.parametrize("preferred", ["light", "dark"])
def test_a_page_comes_as_the_reader_prefers(
    address: str, open_page: Callable[..., Page], preferred: Literal["light", "dark"]
) -> None:
    page = open_page()
    page.emulate_media(color_scheme=preferred)
    page.goto(address)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[preferred])


def test_chosen_colours_hold_in_the_other_language(address: str, open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.goto(f"{address}guides/masking/")
    page.locator("label[for^=__palette]:visible").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("a.language-switch").click()
    page.wait_for_url(f"{address}en/guides/masking/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize("kept", ['{"color": {"scheme": "youtube"}}', "{}", "null"])
def test_what_another_site_on_the_host_chose_breaks_nothing(
    address: str, open_page: Callable[..., Page], kept: str
) -> None:
    page = open_page(scheme="dark")
    page.add_init_script(f"localStorage.setItem('/.__palette', {kept!r})")
    page.goto(address)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


REPAINTED = """() => {
  window.repainted = []
  new MutationObserver(() => {
    const code = document.querySelector("article code")
    if (code) window.repainted.push(document.body.dataset.mdColorScheme)
  }).observe(document, { subtree: true, attributeFilter: ["data-md-color-scheme"] })
}"""
"""Notes each time the colours of a page change of which a part is there already."""


@pytest.mark.parametrize("chosen", [None, "light", "dark"])
@pytest.mark.parametrize("preferred", ["light", "dark"])
def test_a_page_has_its_colours_before_its_text(
    address: str,
    open_page: Callable[..., Page],
    preferred: Literal["light", "dark"],
    chosen: Literal["light", "dark"] | None,
) -> None:
    """Else a reader at night sees a light page first, and colours are on their way when a test looks at them."""
    page = open_page(scheme=preferred)
    if chosen:
        page.goto(f"{address}en/")
        if chosen != preferred:
            page.locator("label[for^=__palette]:visible").click()
    page.add_init_script(f"({REPAINTED})()")
    page.goto(f"{address}en/layers/lstm/")
    assert page.evaluate("window.repainted") == []
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[chosen or preferred])
