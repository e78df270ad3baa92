"""The tutorials as their readers meet them: light pages, readable in the dark, and notebooks that run as downloaded."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.checks import tutorials
from tests.checks.tutorials import WEIGHT, contrast, illegible, in_page
from tools.engine.cache import Cache
from tools.engine.processes import ENVIRONMENT
from tools.notebooks.files import discover
from tools.pages.notebook import Notebook, record_of
from tools.project import HERE, LANGUAGES, TEXT

PAGES = tutorials.pages(HERE)
PATH = "tutorials/many-to-one/"
"""The page that is spoilt here."""

each = pytest.mark.parametrize("path", PAGES)


# The page.


@each
def test_the_page_of_a_notebook_has_no_fault(site: Path, path: str) -> None:
    assert list(in_page((site / path / "index.html").read_text(TEXT), PAGES[path])) == []


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("</article>", "<p>" + "x" * WEIGHT + "</p></article>", "bytes, at most"),
        ('<h2 id="data">', "<h2>", "its headings have the ids"),
        ("md-sidebar--secondary", "x", "its table of contents leads to"),
        ("<math ", "<i ", "formulas, not"),
        ("</article>", "<p>$x$</p></article>", "a formula is shown as it was typed: $"),
        ("</article>", r"<p>\frac{1}{n}</p></article>", "a formula is shown as it was typed"),
        ("</article>", '<div class="output_stderr">x</div></article>', "holds something of Jupyter"),
        ("</article>", "<script>x()</script></article>", "holds <script>"),
        ("</article>", '<img alt="" src="x.png"></article>', "holds <img>"),
        ("var(--plot-1)", "#1f77b4", "a figure is drawn with #1f77b4"),
        ('role="img" aria-label="', 'role="img" aria-label="x', "lack their text alternatives"),
        (">epoch<", ">time<", "shows no learning curve"),
        ("(100, 4)\n", "(100, 5)\n", "shows something else under cell 1 [series]"),
        ('<div class="language-python', '<div class="x', "code cells, not"),
    ],
)
def test_a_fault_of_a_page_is_found(site: Path, before: str, after: str, says: str) -> None:
    html = (site / PATH / "index.html").read_text(TEXT)
    assert before in html
    found = list(in_page(html.replace(before, after, 1), PAGES[PATH]))
    assert any(says in fault for fault in found), found


# In a browser.


@pytest.mark.parametrize("scheme", ["light", "dark"])
@each
def test_figures_and_formulas_can_be_read_on_a_phone(
    address: str, open_page: Callable[..., Page], path: str, scheme: Literal["light", "dark"]
) -> None:
    page = open_page(360, scheme)
    page.goto(address + path)
    assert illegible(page) == []


@pytest.mark.parametrize(
    ("style", "says"),
    [
        (".plot path { stroke: #26343a !important }", "a line of"),
        (".plot text { fill: #405055 !important }", "a text of rgb"),
        (".plot text { font-size: 8px !important }", " px"),
        (".plot svg { margin-left: -3rem }", "cut off"),
        ('math[display="block"] { padding-left: 400px }', "is a formula too long?"),
    ],
)
def test_a_figure_that_cannot_be_read_is_found(
    address: str, open_page: Callable[..., Page], style: str, says: str
) -> None:
    page = open_page(360, "dark")
    page.goto(address + PATH)
    page.add_style_tag(content=style)
    assert any(says in fault for fault in illegible(page))


def test_a_contrast_is_that_of_wcag() -> None:
    assert round(contrast("rgb(0, 0, 0)", "rgb(255, 255, 255)"), 2) == 21
    assert round(contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)"), 2) == 4.48
    assert round(contrast("rgba(0, 0, 0, 0)", "rgb(30, 40, 50)"), 2) == 1


# As downloaded.


def script_of(download: Path) -> str:
    """The code cells of a notebook as one program, read without any of our tools."""
    cells = json.loads(download.read_text(TEXT))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code") + "\n"


def printed_by(script: str, folder: Path, name: str) -> str:
    """What a program prints in an empty folder; it is run again only when it or the versions have changed."""
    cache = Cache(HERE)
    known = cache.get(f"downloads/{name}", script)
    if known is None:
        (folder / "notebook.py").write_text(script, TEXT)
        kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
        result = subprocess.run(
            [sys.executable, "notebook.py"],
            cwd=folder,
            env={**kept, **ENVIRONMENT},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding=TEXT,
            check=False,
        )
        assert result.returncode == 0, result.stderr[-2000:]
        assert [path.name for path in folder.iterdir()] == ["notebook.py"]
        known = result.stdout
        cache.put(f"downloads/{name}", script, known)
    return known


def recorded(notebook: Notebook) -> str:
    records = [record_of(notebook.path, cell.id) for cell in notebook.code]
    return "".join(record.read_text(TEXT) for record in records if record.is_file())


@pytest.mark.parametrize("tutorial", discover(HERE))
def test_a_notebook_runs_as_downloaded_and_prints_what_the_page_shows(
    site: Path, tmp_path: Path, tutorial: str
) -> None:
    notebooks = {path: notebook for path, notebook in PAGES.items() if notebook.path.stem == tutorial}
    assert len(notebooks) == len(LANGUAGES)
    scripts = {script_of(site / path / f"{tutorial}.ipynb") for path in notebooks}
    assert len(scripts) == 1  # so one run is enough for both languages
    assert printed_by(scripts.pop(), tmp_path, tutorial) == recorded(next(iter(notebooks.values())))


@each
def test_a_download_is_clean_and_its_links_lead_to_the_site(site: Path, path: str) -> None:
    raw = json.loads((site / path / PAGES[path].path.name).read_text(TEXT))
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in raw["cells"])
    texts = ["".join(cell["source"]) for cell in raw["cells"] if cell["cell_type"] == "markdown"]
    targets = re.findall(r"\]\(([^)]+)\)", "\n".join(texts))
    assert targets
    root = "http://127.0.0.1:8000/" + ("en/" if path.startswith("en/") else "")
    for target in targets:
        assert target.startswith((root, "https://", "#"))
        if target.startswith(root):
            page, _, anchor = target.removeprefix("http://127.0.0.1:8000/").partition("#")
            html = (site / page / "index.html").read_text(TEXT)
            assert not anchor or re.search(rf'id="?{re.escape(anchor)}\b', html), target
