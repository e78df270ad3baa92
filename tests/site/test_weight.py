"""No page is heavier than a phone bears: elements, examples, bytes, and how often a browser works out its looks.

What a search fetches has a limit as well.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.addresses import html_files, path_of
from tests.support.small_site import small_site, spoil
from tools.site.search import INDEX
from tools.site.search import WORDS as FILES

ELEMENTS, BLOCKS, KILOBYTES, FIRST_VIEW = 6_000, 120, 45, 120
"""Of one page: elements, blocks of code and output, and its own bytes compressed; and all that it fetches at first."""

PASSES, LAYOUTS = 25, 20
"""While a page loads: how often a browser works out the style of elements, and where they stand. It does either in a
dozen pieces as the page arrives; a script that measures each block has it done for each."""

LIST, WORDS, ASKED = 85, 6, 110
"""Of a search, in kilobytes compressed: the list of sections, one file of words, and all that one query fetches."""

QUARTER = {"": 110, "en/": 97}
"""A quarter of the list that Material makes of the site as it was before: a message that is pasted fetches no more."""

PASTED = (
    "ValueError: Input 0 with name 'None' of layer 'conv_lstm2d' is incompatible with the layer: expected ndim=5, "
    "found ndim=4. Full shape received: (None, 2, 8, 8)",
    "UserWarning: Layer 'flatten' (of type Flatten) was passed an input with a mask attached to it. However, this "
    "layer does not support masking and will therefore destroy the mask information. Downstream layers will not see "
    "the mask.",
)

LARGE = ("layers/lstm/", "en/layers/lstm/", "layers/rnn/", "layers/convlstm2d/")

OPENING = re.compile(r"<[a-zA-Z][^>]*>")
BLOCK = re.compile(r"<pre\b")
FETCHED = re.compile(
    r'<(?:script\b[^>]*?\bsrc|link\b[^>]*?\brel="(?:stylesheet|icon)"[^>]*?\bhref)="([^":?#]+)[^"]*"|'
    r'<link\b[^>]*?\bhref="([^":?#]+)[^"]*"[^>]*?\brel="(?:stylesheet|icon)"'
)


@dataclass(frozen=True)
class Weight:
    """What a page asks of a phone.

    Args:
        elements: in its HTML.
        blocks: of code and output.
        own: kilobytes of the HTML, compressed.
        all: kilobytes of it and of the styles, scripts and icons that it names, compressed.
    """

    elements: int
    blocks: int
    own: float
    all: float


def compressed(path: Path) -> float:
    """Kilobytes of a file as a host sends it."""
    return len(gzip.compress(path.read_bytes(), 6, mtime=0)) / 1000


def weigh(file: Path, site: Path) -> Weight:
    """Weigh one page of a site."""
    html = file.read_text("utf-8")
    fetched = {(file.parent / (one or other)).resolve() for one, other in FETCHED.findall(html)}
    inside = [path for path in fetched if path.is_relative_to(site.resolve()) and path.is_file()]
    own = compressed(file)
    return Weight(len(OPENING.findall(html)), len(BLOCK.findall(html)), own, own + sum(map(compressed, inside)))


def too_heavy(site: Path) -> list[str]:
    """Pages that are heavier than the limits."""
    faults = []
    for name in html_files(site):
        weight = weigh(site / name, site)
        for is_over, text in (
            (weight.elements > ELEMENTS, f"{weight.elements} elements"),
            (weight.blocks > BLOCKS, f"{weight.blocks} blocks"),
            (weight.own > KILOBYTES, f"{weight.own:.0f} KB"),
            (weight.all > FIRST_VIEW, f"{weight.all:.0f} KB in the first view"),
        ):
            if is_over:
                faults.append(f"{path_of(name) or 'the start page'}: {text}")
    return faults


def test_no_page_is_too_heavy(site: Path) -> None:
    assert too_heavy(site) == []


def test_the_first_view_has_styles_and_scripts(site: Path) -> None:
    weight = weigh(site / "en/layers/lstm/index.html", site)
    assert weight.all > weight.own + 40


def test_a_heavy_page_is_found(tmp_path: Path) -> None:
    site = small_site(tmp_path)
    assert too_heavy(site) == []
    spoil(site, "</a>", "</a>" + "<pre><b></b></pre>" * 3_000)
    elements, blocks = too_heavy(site)
    assert re.fullmatch(r"en/: 60\d\d elements", elements)
    assert blocks == "en/: 3000 blocks"


def passes(page: Page, address: str) -> tuple[int, int]:
    """How often style and layout are worked out while a page loads.

    Args:
        page: a tab.
        address: of the page.
    """
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.locator(".md-code__button").first.wait_for()
    seen = {each["name"]: int(each["value"]) for each in session.send("Performance.getMetrics")["metrics"]}
    return seen["RecalcStyleCount"], seen["LayoutCount"]


@pytest.mark.parametrize("path", LARGE)
def test_no_script_has_a_page_measured_over_and_over(open_page: Callable[..., Page], address: str, path: str) -> None:
    styles, layouts = passes(open_page(360), address + path)
    assert styles <= PASSES
    assert layouts <= LAYOUTS


def test_a_script_that_measures_each_block_is_found(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(360)
    page.add_init_script(
        """addEventListener("DOMContentLoaded", () => {
             for (const block of document.querySelectorAll("pre")) {
               block.style.top = `${block.offsetHeight}px`
             }
           })"""
    )
    styles, layouts = passes(page, f"{address}en/layers/lstm/")
    assert styles > PASSES
    assert layouts > LAYOUTS


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_search_is_made_of_small_files(site: Path, language: str) -> None:
    assert compressed(site / language / INDEX) <= LIST
    sizes = [compressed(path) for path in (site / language / FILES).rglob("*.txt")]
    assert len(sizes) > 20
    assert max(sizes) <= WORDS


def fetched_for(page: Page, address: str, site: Path, language: str, words: str) -> float:
    """Kilobytes that a search fetches from the sign that somebody will search to its results."""
    fetched: set[str] = set()
    page.on("request", lambda request: fetched.add(request.url.removeprefix(address).split("?")[0]))
    page.goto(address + language)
    page.locator(".md-search__input").fill(words)
    page.locator(".md-search-result__list > li").first.wait_for()
    files = [
        site / name for name in fetched if "search/" in name or name.endswith(("search-worker.js", "search-slips.js"))
    ]
    assert len(files) > 3
    return sum(map(compressed, files))


@pytest.mark.parametrize(
    ("language", "words"),
    [("", "은닉 상태와 셀 상태의 차이"), ("", "recurrent_dropout"), ("en/", "how many parameters does an LSTM have")],
)
def test_a_query_fetches_little(
    open_page: Callable[..., Page], address: str, site: Path, language: str, words: str
) -> None:
    assert fetched_for(open_page(), address, site, language, words) <= ASKED


@pytest.mark.parametrize("language", QUARTER)
@pytest.mark.parametrize("words", PASTED)
def test_a_pasted_message_fetches_a_quarter_of_what_each_page_did(
    open_page: Callable[..., Page], address: str, site: Path, language: str, words: str
) -> None:
    assert fetched_for(open_page(), address, site, language, words) <= QUARTER[language]
