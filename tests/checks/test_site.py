"""The built site is sound; each kind of fault in it is found with its page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.checks import site as check
from tests.checks.site import Page

HOME = "index.html"
ENGLISH = "en/guides/stacking/index.html"


@pytest.fixture
def spoilt(site: Path, tmp_path: Path) -> Path:
    """A copy of the built site, to be spoilt."""
    return Path(shutil.copytree(site, tmp_path / "site"))


def edit(site: Path, name: str, before: str, after: str) -> Page:
    path = site / name
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
    return check.page(site, path)


def test_the_built_site_is_sound(site: Path) -> None:
    assert check.problems(site) == []


def test_every_page_is_looked_at_in_both_languages(site: Path) -> None:
    names = {page.name for page in check.pages(site)}
    assert {f"site/{HOME}", f"site/{ENGLISH}", "site/layers/lstm/index.html", "site/404.html"} <= names
    assert len(names) % 2 == 0


def test_an_empty_site_is_no_site(tmp_path: Path) -> None:
    assert [problem.message for problem in check.problems(tmp_path)] == ["no page is built: run `make build`"]


def test_invalid_html_is_found(spoilt: Path) -> None:
    page = edit(spoilt, HOME, "</article>", "<p><div></p></div></article>")
    assert all(problem.path == f"site/{HOME}" and problem.line for problem in check.validity(page))
    assert list(check.validity(page))


def test_an_id_that_stands_twice_is_found(spoilt: Path) -> None:
    page = edit(spoilt, HOME, "</article>", '<p id="promise"></p></article>')
    assert [problem.message for problem in check.unique_ids(page)] == [
        "the id promise stands 2 times: give each heading its own"
    ]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('<html lang="en"', '<html lang="ko"', 'lang="en"'),
        ('<meta name="description"', '<meta name="description_"', "has no description"),
        ('<link rel="canonical" href="', '<link rel="canonical" href="http://elsewhere/', "canonical address"),
        ('hreflang="ko" href="', 'hreflang="ko" href="/x', "hreflang links are"),
        ('<link rel="alternate " hreflang="x-default"', '<link rel="alternate_" hreflang="x-default"', "hreflang"),
    ],
)
def test_a_wrong_head_is_found(spoilt: Path, before: str, after: str, says: str) -> None:
    (problem,) = check.head(edit(spoilt, ENGLISH, before, after))
    assert problem.path == f"site/{ENGLISH}"
    assert says in problem.message


@pytest.mark.parametrize(
    "element",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example/x.css">',
        '<img alt="" src="https://img.example/x.png">',
        '<a data-md-component="source" href="x">x</a>',
        '<pre class="mermaid"></pre>',
    ],
)
def test_a_request_to_another_host_is_found(spoilt: Path, element: str) -> None:
    assert len(list(check.hosts(edit(spoilt, HOME, "</article>", element + "</article>")))) == 1


def test_a_stylesheet_that_asks_another_host_is_found(spoilt: Path) -> None:
    (spoilt / "assets/stylesheets/site.css").write_text('@import "https://fonts.example/x.css";')
    (problem,) = check.stylesheets(spoilt)
    assert problem.message == "fetches from another host: https://fonts.example/x.css"


@pytest.mark.parametrize(
    ("href", "says"),
    [
        ("../nowhere/", "leads nowhere: ../nowhere/"),
        ("../../layers/lstm/#nowhere", "no heading of its page: ../../layers/lstm/#nowhere"),
        ("#nowhere", "no heading of its page: #nowhere"),
        ("/images/nowhere.svg", "leads nowhere: /images/nowhere.svg"),
    ],
)
def test_a_dead_link_is_found(spoilt: Path, href: str, says: str) -> None:
    edit(spoilt, ENGLISH, "</article>", f'<a href="{href}">x</a></article>')
    (problem,) = check.links(check.pages(spoilt))
    assert problem.path == f"site/{ENGLISH}"
    assert problem.line
    assert says in problem.message


def test_two_pages_of_one_title_are_found(spoilt: Path) -> None:
    edit(spoilt, ENGLISH, "<title>Stacking LSTM layers", "<title>LSTM return values")
    (problem,) = check.same_names(check.pages(spoilt))
    assert "has the same title as site/en/guides/return-values/index.html" in problem.message
