"""No page is heavier than a phone bears: elements, examples and bytes have a limit, and so has the first view."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

from tests.support.addresses import html_files, path_of
from tests.support.small_site import small_site, spoil

ELEMENTS, BLOCKS, KILOBYTES, FIRST_VIEW = 6_000, 120, 45, 120
"""Of one page: elements, blocks of code and output, and its own bytes compressed; and all that it fetches at first."""

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
