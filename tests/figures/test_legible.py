"""Every figure can be read by everybody: on a phone, in light and dark, in print, and by those who do not see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.checks import accessibility, figures
from tests.checks import site as built_site
from tests.checks.figures import PHONE
from tests.figures.gallery import GALLERY
from tests.figures.gallery.example import PAGE
from tests.support.checkout import Checkout
from tests.support.hosting import serving
from tools.figures.descriptions import draw_page
from tools.project import HERE, LANGUAGES, Project


@pytest.fixture(scope="module")
def shown(gallery: Project, built: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site with the gallery is served."""
    checkout = built.copy(tmp_path_factory.mktemp("shown") / "checkout")
    for folder in ("snippets", "docs/ko", "docs/en", ".cache/executed"):
        for path in (gallery.root / folder).rglob("*"):
            if path.is_file():
                checkout.write(path.relative_to(gallery.root).as_posix(), path.read_bytes())
    for code in LANGUAGES:
        path = checkout.root / f"docs/{code}/{PAGE}.md"
        head = f"---\ntitle: {PAGE}\ndescription: figures\n---\n\n"
        checkout.write(f"docs/{code}/{PAGE}.md", (head + path.read_text("utf-8")).encode())
        index = (checkout.root / f"docs/{code}/index.md").read_text("utf-8")
        checkout.write(f"docs/{code}/index.md", (head.replace(PAGE, "start") + index).encode())
    result = checkout.run("mkdocs", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    faults = [str(problem) for problem in built_site.problems(checkout.site)]
    assert [fault for fault in faults if PAGE in fault] == []
    with serving(checkout.site) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [f"{PAGE}/", f"en/{PAGE}/"])
def test_every_kind_can_be_read_on_a_phone(shown: str, open_page: Callable[..., Page], path: str, scheme: str) -> None:
    page = open_page(PHONE, scheme)
    page.goto(shown + path)
    assert page.locator(".figure svg").count() == len(GALLERY)
    assert figures.illegible(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    page.emulate_media(media="print")
    assert figures.illegible(page) == []


def test_axe_finds_nothing_in_any_kind(shown: str, open_page: Callable[..., Page]) -> None:
    page = open_page(PHONE, "dark")
    page.goto(f"{shown}{PAGE}/")
    page.evaluate("document.querySelectorAll('article .highlight').forEach(block => block.remove())")
    assert accessibility.problems(page, "gallery") == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("text => text.style.fontSize = '11px'", "10.3 pixels high"),
        ("text => text.setAttribute('x', 340)", "cut off"),
        ("text => text.setAttribute('y', 11)", "overlaps"),
        ("text => text.style.fill = '#999'", "contrast 2."),
    ],
)
def test_what_cannot_be_read_is_found(shown: str, open_page: Callable[..., Page], change: str, says: str) -> None:
    page = open_page(PHONE)
    page.goto(f"{shown}en/{PAGE}/")
    page.evaluate("document.querySelectorAll('.figure ~ .figure').forEach(figure => figure.remove())")
    text = page.locator(".figure svg text").filter(has_text="outputs (2, 3)").first
    text.evaluate("text => text.setAttribute('x', 176)")
    page.locator(".figure svg text").filter(has_text="inputs (2, 4, 8)").first.evaluate(change)
    assert any(says in problem for problem in figures.illegible(page))


GATHER = """async pages => {
  const figures = []
  for (const page of pages) {
    const text = await (await fetch(page)).text()
    figures.push(...new DOMParser().parseFromString(text, "text/html").querySelectorAll(".figure"))
  }
  const article = document.querySelector("article")
  const others = figures.filter(figure => figure.parentElement.className !== article.className)
  article.replaceChildren(...figures)
  return [figures.length, others.map(figure => figure.querySelector("title").textContent)]
}"""
"""Puts the figures of all pages on the open one; tells how many, and which do not stand right in their article."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_real_figures_can_be_read_on_a_phone(
    address: str, open_page: Callable[..., Page], code: str, scheme: str
) -> None:
    start = address + ("" if code == LANGUAGES[0] else f"{code}/")
    pages = {path: draw_page(HERE, code, path)[0] for path in sorted(HERE.docs(code).rglob("*.md"))}
    names = [path.relative_to(HERE.docs(code)).with_suffix("") for path, drawn in pages.items() if drawn]
    addresses = [start + (f"{name.as_posix()}/" if name.name != "index" else f"{name.parent}/") for name in names]
    page = open_page(PHONE, scheme)
    page.goto(start)
    count, elsewhere = page.evaluate(GATHER, addresses)
    assert elsewhere == []  # in a list or a block, a figure would be narrower than it is here
    assert page.locator(".figure svg").count() == count == sum(map(len, pages.values()))
    assert figures.illegible(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    page.emulate_media(media="print")
    assert figures.illegible(page) == []
