"""Every page as its readers meet it: nothing that axe objects to, and copied code that runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.checks import accessibility, copying
from tests.checks.copying import Copied
from tools.engine.execute import Executor
from tools.engine.output import recorded_output
from tools.engine.snippets import Snippet
from tools.pages.embeds import pages_and_fragments
from tools.project import HERE, LANGUAGES, Project

PAGES = sorted(
    f"{'' if language == LANGUAGES[0] else f'{language}/'}{name}/".removeprefix("/").removesuffix("index/")
    for language in LANGUAGES
    for path in pages_and_fragments(HERE, language)
    if "_fragments" not in path.parts
    for name in [path.relative_to(HERE.docs(language)).with_suffix("").as_posix()]
)
"""The address of every page, relative to the start page."""

FEW = ["", "layers/lstm/", "404.html"]
"""Read at each width in each colours: which kinds of element meet which colours does not change from page to page."""

READINGS = sorted(
    {(path, *((360, "dark") if path.startswith("en/") else (1280, "light"))) for path in PAGES}
    | {(path, width, scheme) for path in FEW for width in (1280, 360) for scheme in ("light", "dark")}
)
"""The Korean page as on a desk, the English one as on a phone at night: their parts are the same (`make parity`),
and so are the faults that axe could find."""


@pytest.mark.parametrize(("path", "width", "scheme"), READINGS)
def test_axe_finds_nothing(address: str, open_page: Callable[..., Page], path: str, width: int, scheme: str) -> None:
    page = open_page(width, scheme)
    page.goto(address + path)
    assert accessibility.problems(page, f"site/{path}") == []


@pytest.mark.parametrize(
    ("element", "says"),
    [
        ('<p style="color: #bbb; background: #fff">words</p>', "color-contrast"),
        ('<img src="x.png">', "image-alt"),
        ('<div role="dialog">x</div>', "aria-dialog-name"),
        ('<details><p style="color: #bbb; background: #fff">words</p></details>', "color-contrast"),
    ],
)
def test_what_axe_objects_to_is_found(address: str, open_page: Callable[..., Page], element: str, says: str) -> None:
    page = open_page()
    page.goto(address)
    page.locator("article").evaluate("(article, html) => article.insertAdjacentHTML('beforeend', html)", element)
    (problem,) = accessibility.problems(page, "site/")
    assert problem.path == "site/"
    assert says in problem.message


@pytest.fixture(scope="session")
def printed(executor: Executor) -> dict[str, str]:
    """What every program of the pages printed: as recorded by `make test-pages`, or run now where that is older."""
    known = copying.tested(HERE) | copying.cells(HERE)
    for path in sorted(HERE.snippets.rglob("*.py")):
        snippet = Snippet(path, HERE.relative(path), path.read_text("utf-8"))
        if (key := copying.key(snippet.source)) not in known:
            known[key] = recorded_output(snippet, executor.run(snippet.name, snippet.source))
    return known


@pytest.mark.parametrize("path", PAGES)
def test_what_is_copied_runs_and_prints_what_the_page_shows(
    address: str, open_page: Callable[..., Page], printed: dict[str, str], path: str
) -> None:
    page = open_page()
    page.goto(address + path)
    copied = copying.copy_all(page)
    assert len(copied) == page.locator(copying.BLOCKS).count() > 0
    assert copying.problems(copied, printed, f"site/{path}") == []


def test_a_block_that_yields_another_text_is_found(
    address: str, open_page: Callable[..., Page], printed: dict[str, str]
) -> None:
    page = open_page()
    page.goto(address)
    page.locator(f"{copying.BLOCKS} code").first.evaluate("code => code.prepend('>>> ')")
    (problem,) = copying.problems(copying.copy_all(page), printed, "site/")
    assert "code block 1 (index/lstm.py): what the button copies is no program that was run: '>>> import" in str(
        problem
    )


@pytest.mark.parametrize("shown", ["(None, 4)", None])
def test_another_output_on_the_page_is_found(shown: str | None) -> None:
    source = "import keras\n"
    (problem,) = copying.problems([Copied("a.py", source, shown)], {copying.key(source): "(None, 3)\n"}, "site/")
    assert "code block 1 (a.py): the copied program prints something else" in problem.message


def test_the_record_of_what_was_run_is_absent_at_first(tmp_path: Path) -> None:
    assert copying.tested(Project(tmp_path)) == {}
