"""The built page of a notebook is light and readable, holds nothing left of Jupyter, and shows all of the notebook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Page

from tools.notebooks.files import discover
from tools.notebooks.formulas import FORMULA
from tools.pages.notebook import ALT, Notebook, record_of
from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project

WEIGHT = 60_000
"""Bytes of HTML that a page may weigh."""

LEFT_OVER = re.compile(r"jp-|jupyter-wrapper|mathjax|requirejs|highlight-ipynb|stderr|Traceback", re.IGNORECASE)
FOREIGN = ("script", "style", "img", "iframe")
"""Elements that other pages do not have in their text either."""

FIXED = re.compile(r"#[0-9a-f]{3,6}\b|\brgb|font-family")
"""Colours and letters that do not follow those of the page."""

TYPED = re.compile(r"\$|\\[a-z]+\b")
"""What is left of a formula that was not drawn."""

CURVE = {"epoch", "loss"}
"""The names of the axes of a learning curve."""

LINE_CONTRAST, CONTRAST, SMALLEST = 3.0, 4.5, 11.0
"""The contrasts that WCAG asks of a line and of a text, and the CSS pixels of a text that can be read."""

LOOK = """() => {
  const ground = getComputedStyle(document.body).backgroundColor
  return [...document.querySelectorAll(".plot svg")].map(svg => ({
    ground,
    lines: [...svg.querySelectorAll("path[style*='--plot-']:not([style*='grid'])")]
      .map(path => getComputedStyle(path).stroke),
    texts: [...svg.querySelectorAll("text")].map(t => ({
      colour: getComputedStyle(t).fill,
      size: parseFloat(getComputedStyle(t).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
      box: (({ left, right }) => [left, right])(t.getBoundingClientRect()),
    })),
  }))
}"""


def pages(project: Project) -> dict[str, Notebook]:
    """Every notebook, by the address of its page relative to the start page."""
    return {
        f"{'' if language == LANGUAGES[0] else f'{language}/'}tutorials/{name}/": notebook
        for name, notebooks in discover(project).items()
        for language, notebook in notebooks.items()
    }


def problems(project: Project, site: Path) -> list[Problem]:
    """Everything that is wrong with the built pages of the notebooks."""
    found = []
    for path, notebook in pages(project).items():
        html = (site / path / "index.html").read_text(TEXT)
        found += [Problem(f"site/{path}index.html", 0, message) for message in in_page(html, notebook)]
    return found


def in_page(html: str, notebook: Notebook) -> Iterator[str]:
    """Everything that is wrong with one page.

    Args:
        html: of the page.
        notebook: what it shows.
    """
    if len(html.encode(TEXT)) > WEIGHT:
        yield f"weighs {len(html.encode(TEXT))} bytes, at most {WEIGHT}: show less"
    if left := LEFT_OVER.search(html):
        yield f"holds something of Jupyter, or what was not meant for readers: {left[0]}"
    article = BeautifulSoup(html, "html.parser").select_one("article")
    if article is None:
        yield "has no article"
        return
    for tag in article.find_all(FOREIGN):
        yield f"holds <{tag.name}>, which no page needs for its text"
    yield from _headings(html, article, notebook)
    yield from _cells(article, notebook)
    yield from _figures(article, notebook)
    yield from _formulas(article, notebook)  # takes the code out, so it comes last


def _headings(html: str, article: Tag, notebook: Notebook) -> Iterator[str]:
    titled = [cell.id for cell in notebook.cells if cell.source.startswith("#") and not cell.is_code]
    ids = [str(tag.get("id", "")) for tag in article.select("h1, h2, h3")]
    if ids != titled:
        yield f"its headings have the ids {ids}, not those of the cells: {titled}"
    links = BeautifulSoup(html, "html.parser").select(".md-sidebar--secondary a.md-nav__link")
    contents = [str(tag.get("href", "")) for tag in links]
    if contents != [f"#{id_}" for id_ in titled[1:]]:
        yield f"its table of contents leads to {contents}"


def _cells(article: Tag, notebook: Notebook) -> Iterator[str]:
    blocks = article.select("div.language-python")
    if len(blocks) != len(notebook.code):
        yield f"shows {len(blocks)} code cells, not {len(notebook.code)}"
        return
    for cell, block in zip(notebook.code, blocks, strict=True):
        below: Any = block.find_next_sibling()
        shown = below.select_one("samp").get_text() if below and "language-text" in below.get("class", ()) else ""
        record = record_of(notebook.path, cell.id)
        if shown != (record.read_text(TEXT) if record.is_file() else ""):
            yield f"shows something else under cell {cell.number} [{cell.id}] than it printed"


def _figures(article: Tag, notebook: Notebook) -> Iterator[str]:
    drawn = article.select("figure.plot svg")
    said = [cell.about[ALT] for cell in notebook.code if ALT in cell.about]
    if [str(svg.get("aria-label")) for svg in drawn] != said or any(svg.get("role") != "img" for svg in drawn):
        yield "its figures lack their text alternatives"
    for svg in drawn:
        if fixed := FIXED.search(str(svg)):
            yield f"a figure is drawn with {fixed[0]}, which does not change in the dark"
    if sum({text.get_text() for text in svg.select("text")} >= CURVE for svg in drawn) != 1:
        yield f"shows no learning curve: a figure with the axes {sorted(CURVE)}"


def _formulas(article: Tag, notebook: Notebook) -> Iterator[str]:
    written = sum(len(FORMULA.findall(cell.source)) for cell in notebook.cells if not cell.is_code)
    if len(article.select("math")) != written:
        yield f"shows {len(article.select('math'))} formulas, not {written}"
    for tag in article.select("pre, code"):
        tag.decompose()
    if left := TYPED.search(article.get_text()):
        yield f"a formula is shown as it was typed: {left[0]}"


def illegible(page: Page) -> list[str]:
    """What of an open page a reader could not see: a figure that is pale, small or cut off, or what stands outside."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    found = []
    if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
        found.append(f"the page is {wide} pixels wide on a screen of {width}: is a formula too long?")
    for figure in page.evaluate(LOOK):
        ground = figure["ground"]
        if not figure["lines"] or not figure["texts"]:
            found.append("a figure without lines or without words")
        for line in figure["lines"]:
            if contrast(line, ground) < LINE_CONTRAST:
                found.append(f"a line of {line} on {ground}")
        for text in figure["texts"]:
            if contrast(text["colour"], ground) < CONTRAST:
                found.append(f"a text of {text['colour']} on {ground}")
            if text["size"] < SMALLEST:
                found.append(f"a text of {text['size']:.1f} px")
            if text["box"][0] < 0 or text["box"][1] > width:
                found.append(f"a text that is cut off at {text['box']}")
    return found


def contrast(colour: str, ground: str) -> float:
    """How far two colours are apart, as WCAG counts; the first may let the second through."""
    behind = tuple(float(number) / 255 for number in re.findall(r"[\d.]+", ground)[:3])
    light, dark = sorted((_luminance(colour, behind), _luminance(ground, behind)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str, ground: tuple[float, ...]) -> float:
    found = [float(number) for number in re.findall(r"[\d.]+", colour)]
    alpha = found[3] if len(found) > 3 else 1
    mixed = [alpha * part / 255 + (1 - alpha) * ground[n] for n, part in enumerate(found[:3])]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in mixed]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
