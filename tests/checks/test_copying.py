"""What is copied from a page is the source that was run, and runs; another text or output is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.checks import copying
from tests.checks.copying import Copied
from tests.support.addresses import PAGES
from tools.beyond.programs import proven
from tools.engine.execute import Executor
from tools.engine.output import recorded_output
from tools.engine.snippets import Snippet
from tools.pages.embeds import embeds
from tools.project import HERE, LANGUAGES, TEXT, Project

KO, EN = LANGUAGES


@pytest.fixture(scope="session")
def printed(executor: Executor) -> dict[str, str]:
    """What every program of the pages printed: as recorded by `make test-pages`, or run now where that is older.

    Those that are executed elsewhere are not run here: their records prove of what they are.
    """
    known = copying.tested(HERE) | copying.cells(HERE)
    for path in sorted(HERE.snippets.rglob("*.py")):
        snippet = Snippet(path, HERE.relative(path), path.read_text("utf-8"))
        if (key := copying.key(snippet.source)) not in known:
            known[key] = (
                proven(HERE, snippet)
                if snippet.apart
                else recorded_output(snippet, executor.run(snippet.name, snippet.source))
            )
    return known


LISTS = ("errors/", "upstream/")
"""How the addresses of pages end that hold no code: they lead to those that do."""


@pytest.mark.parametrize("path", [path for path in PAGES if not path.endswith(LISTS)])
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


# The button in the hand of a reader: hovered and clicked.


def clicked(page: Page) -> str:
    """What lies in the clipboard after a click on the first copy button of a page."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    block = page.locator(".language-python").first
    block.hover()
    block.locator("button[data-md-type=copy]").click()
    expect(page.locator(".md-dialog--active")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def first_snippet() -> str:
    """The source of the first snippet of the start page; the button leaves out the end of its last line."""
    name = next(embed.name for embed in embeds(HERE.docs(EN) / "index.md") if embed.name.endswith(".py"))
    return (HERE.snippets / name).read_text(TEXT).removesuffix("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_copy_button_yields_the_source(address: str, open_page: Callable[..., Page], language: str) -> None:
    page = open_page()
    page.goto(address if language == KO else f"{address}{EN}/")
    assert clicked(page) == first_snippet()


def test_a_prompt_in_the_code_would_be_copied_and_found(address: str, open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.goto(address)
    page.locator(".language-python code").first.evaluate("code => code.prepend('>>> ')")
    assert clicked(page) != first_snippet()
