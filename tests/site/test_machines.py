"""Each page of the site has a twin in Markdown, whole and with links that lead somewhere, and `llms.txt` lists it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tools.project import LANGUAGES
from tools.site.machines import places

LINK = re.compile(r"\]\((?!https?:|#)([^)\s#]+)(?:#[^)\s]*)?\)")
CODE = re.compile(r"^ *```.*?^ *```$|`[^`\n]+`", re.S | re.M)


def root(site: Path, language: str) -> Path:
    return site if language == LANGUAGES[0] else site / language


def pages(site: Path, language: str) -> list[Path]:
    folder = root(site, language)
    others = [site / other for other in LANGUAGES[1:] if folder == site]
    return [path for path in folder.rglob("index.html") if not any(other in path.parents for other in others)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_names_its_twin_which_is_whole(site: Path, language: str) -> None:
    for page in pages(site, language):
        (link,) = BeautifulSoup(page.read_text("utf-8"), "html.parser").select('link[type="text/markdown"]')
        address = str(link["href"])
        twin = root(site, language) / address.split("8000/", 1)[1].removeprefix(f"{language}/")
        text = twin.read_text("utf-8")
        prose = CODE.sub("", text)
        assert "\n# " in text, twin
        assert not re.search(r"--8<--|^///|<figure|<svg", prose, re.M), twin
        lost = [target for target in LINK.findall(prose) if not (twin.parent / target).exists()]
        assert lost == [], twin


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_names_all_twins(site: Path, language: str) -> None:
    text = (root(site, language) / "llms.txt").read_text("utf-8")
    assert text.startswith("# ")
    listed = re.findall(r"^- \[[^\]]+\]\((\S+)\): \S.*$", text, re.M)
    assert len(listed) == len(pages(site, language)) == len(set(listed))
    for address in listed:
        assert (site / address.split("8000/", 1)[1]).is_file()


def test_where_they_are_is_known() -> None:
    assert places(["index.md", "tutorials/a.ipynb"]) == {"llms.txt", "index.md", "tutorials/a.md"}
