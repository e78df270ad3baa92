"""A link of old leads to the section that it meant, whichever page has it now."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.addresses import html_files, path_of
from tools.pages.moved import Move, load, moves_of
from tools.project import HERE, LANGUAGES

KO, EN = LANGUAGES
OLD = [line.split() for line in (Path(__file__).parent / "old_addresses.txt").read_text("utf-8").splitlines()]
"""Page and anchor of each address that was published and is another now; the same in both languages."""

ID = re.compile(r'\bid="([^"]+)"')


def lost(site: Path, moves: list[Move], addresses: list[list[str]]) -> list[str]:
    """Addresses of old that lead nowhere."""
    ids = {path_of(name): set(ID.findall((site / name).read_text("utf-8"))) for name in html_files(site)}
    faults = []
    for language, root in ((KO, ""), (EN, f"{EN}/")):
        pages = {path[len(root) :].rstrip("/") for path in ids if path.startswith(root)}
        for page, anchor in addresses:
            if anchor in ids.get(f"{root}{page}/", ()):
                continue
            new = next((to for starts, to in moves_of(moves, page, pages).items() if anchor.startswith(starts)), None)
            if new is None or anchor not in ids[f"{root}{new}/"]:
                faults.append(f"{language}: {page}#{anchor}")
    return faults


def test_every_address_of_old_leads_to_its_section(site: Path) -> None:
    assert len(OLD) > 500
    assert lost(site, load(HERE), OLD) == []


def test_an_address_that_leads_nowhere_is_found(site: Path) -> None:
    moves = [move for move in load(HERE) if move.starts != "docs"]
    assert "en: layers/lstm#docs-inputs" in lost(site, moves, OLD)
    assert lost(site, load(HERE), [["layers/lstm", "mistake-gone"]]) == [
        "ko: layers/lstm#mistake-gone",
        "en: layers/lstm#mistake-gone",
    ]


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("layers/lstm/#mistake-2d", "errors/lstm/#mistake-2d"),
        ("layers/lstm/#changed-tuple", "migration/keras-2-to-3/#changed-tuple"),
        ("layers/gru/#changed", "migration/gru/#changed"),
        ("layers/masking/#docs", "upstream/masking/#docs"),
    ],
)
def test_the_browser_goes_there(
    open_page: Callable[..., Page], address: str, language: str, old: str, new: str
) -> None:
    page = open_page()
    page.goto(f"{address}{language}{old}")
    page.wait_for_url(f"{address}{language}{new}")
    page.go_back()
    assert page.url == "about:blank"  # the old address does not catch who goes back


def test_an_anchor_that_is_there_stays(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(f"{address}layers/lstm/#units")
    page.evaluate("location.hash = 'nowhere'")
    page.wait_for_timeout(200)
    assert page.url == f"{address}layers/lstm/#nowhere"
    page.evaluate("location.hash = 'mistake-typo'")
    page.wait_for_url(f"{address}errors/lstm/#mistake-typo")
