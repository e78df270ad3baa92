"""The live engine and the network: nothing before the first click, once for all pages, broken off, cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support.browser import PATIENCE, nothing_goes_wrong
from tests.support.hosting import Handler, serving
from tests.support.live import LSTM, SAME, Shown

GRU = "en/layers/gru/"
KEPT = ["packages.zip.bin", "pyodide-lock.json", "pyodide.asm.mjs.bin", "pyodide.asm.wasm.bin", "standard.zip.bin"]
"""What the worker puts away for good."""

PUT_AWAY = """
async wanted => {
  while (true) {
    const names = []
    for (const place of await caches.keys())
      for (const { url } of await (await caches.open(place)).keys()) names.push(url.split("/").at(-1))
    if (wanted.every(name => names.includes(name))) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
"""
"""Returns once all of these files are in the browser's store."""


class Keeping(Handler):
    """A host that lets a browser keep what it was given for ten minutes, as GitHub's does."""

    seconds = 600


class BreakingOff(Handler):
    """A host of which the connection breaks in the middle of a file, the first time that it is asked for."""

    file: ClassVar[str] = ""
    asked: ClassVar[list[str]] = []

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send the file, or half of it."""
        if not self.path.endswith(self.file):
            super().copyfile(source, outputfile)
            return
        self.asked.append(self.path)
        data = source.read()
        if len(self.asked) == 1:
            self.close_connection = True
            data = data[: len(data) // 2]
        outputfile.write(data)


def wait_until_kept(page: Page) -> None:
    """Wait until the browser has put away what was fetched: that ends on its own, perhaps after the first output."""
    page.evaluate(PUT_AWAY, KEPT)


@pytest.fixture
def page(open_page: Callable[..., Page], address: str) -> Iterator[Page]:
    """The page of the LSTM; whatever goes wrong in it fails the test."""
    with nothing_goes_wrong(open_page()) as tab:
        tab.goto(address + LSTM)
        yield tab


@pytest.fixture
def reader(browser: Browser) -> Iterator[Page]:
    """A tab that keeps what a host lets it keep: Playwright turns that off where requests may be changed."""
    context = browser.new_context(service_workers="block")
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_nothing_is_fetched_before_the_first_click(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert page.locator(".live-run").count() > 40
    assert [url for url in asked if "/assets/live/" in url] == []


@pytest.mark.parametrize(
    "broken", ["current.json", "page.mjs", "codejar.js", "packages.zip.bin", "pyodide.asm.wasm.bin", "worker.mjs"]
)
def test_a_fetch_that_breaks_off_is_tried_again(open_page: Callable[..., Page], address: str, broken: str) -> None:
    page = open_page()
    attempts: list[str] = []

    def refuse_once(route: Route) -> None:
        attempts.append(route.request.url)
        if len(attempts) == 1:
            route.abort()
        else:
            route.continue_()

    page.context.route(f"**/{broken}", refuse_once)
    page.goto(address + LSTM)
    shown = Shown(page, "lstm/units.py")
    shown.button.click()
    page.wait_for_function(
        "block => /could not be started|✗/.test(block.textContent)", arg=shown.block.element_handle()
    )
    shown.run()


@pytest.mark.parametrize("file", ["packages.zip.bin", "pyodide.asm.wasm.bin", "engine.mjs"])
def test_a_connection_that_breaks_in_the_middle_is_tried_again(reader: Page, site: Path, file: str) -> None:
    BreakingOff.file = file
    BreakingOff.asked.clear()
    with serving(site, host=BreakingOff) as root:
        reader.goto(root + LSTM)
        shown = Shown(reader, "lstm/units.py")
        shown.button.click()
        expect(shown.said).to_contain_text("could not be started")
        shown.run()
        assert len(BreakingOff.asked) == 2


def test_what_was_fetched_is_kept_for_other_pages(page: Page, address: str) -> None:
    shown = Shown(page, "lstm/units.py")
    shown.run()
    wait_until_kept(page)
    again: list[str] = []
    page.context.on("request", lambda request: again.append(request.url))
    page.goto(f"{address}en/layers/gru/")
    other = Shown(page, "gru/units.py")
    other.run()
    assert [url for url in again if url.endswith(".bin")] == []


def test_without_the_network_what_was_run_runs_again(reader: Page, site: Path) -> None:
    # Chromium asks for the icon again when the address changes: that is not the page's doing.
    reader.route("**/favicon.svg", lambda route: route.fulfill(path=site / "assets/images/favicon.svg"))
    with serving(site) as root:
        reader.goto(root + LSTM)
        one, other = Shown(reader, "lstm/units.py"), Shown(reader, "lstm/shapes.py")
        one.run()
        wait_until_kept(reader)
    # The host is gone. The same example, another one, one's own, and a new engine after a stop.
    with nothing_goes_wrong(reader):
        for shown in (one, other):
            shown.run()
        one.change("while True: pass")
        one.button.click()
        expect(one.said).to_have_text("running")
        one.button.click()
        expect(one.said).to_have_text("Stopped.")
        one.change("print('after')")
        one.button.click()
        expect(one.output).to_have_text("after\n")


def test_without_the_network_a_page_that_was_read_before_runs_its_examples(reader: Page, site: Path) -> None:
    with serving(site, host=Keeping) as root:
        reader.goto(root + GRU)
        reader.goto(root + LSTM)
        shown = Shown(reader, "lstm/units.py")
        shown.run()
        wait_until_kept(reader)
        reader.wait_for_load_state("networkidle")
    reader.goto(root + GRU)
    shown = Shown(reader, "gru/units.py")
    shown.run()


def test_the_page_can_be_left_while_the_engine_is_fetched(open_page: Callable[..., Page], address: str) -> None:
    waiting: list[Route] = []
    tab = open_page()
    tab.context.route("**/packages.zip.bin", lambda route: waiting.append(route))
    with nothing_goes_wrong(tab):
        tab.goto(address + LSTM)
        shown = Shown(tab, "lstm/units.py")
        with tab.expect_request("**/packages.zip.bin"):
            shown.button.click()
        tab.goto(address + GRU)
        tab.context.unroute("**/packages.zip.bin")
        shown = Shown(tab, "gru/units.py")
        shown.run()
        tab.go_back()
        shown = Shown(tab, "lstm/units.py")
        if not shown.said.text_content():  # the page was made anew, not taken out of a cache as it was
            shown.button.click()
        expect(shown.said).to_have_text(SAME)
    assert waiting


def test_two_tabs_have_an_engine_each(address: str, open_page: Callable[..., Page]) -> None:
    first = open_page()
    second = first.context.new_page()
    for tab in (first, second):
        tab.goto(address + LSTM)
        Shown(tab, "lstm/units.py").button.click()
    for tab in (first, second):
        expect(Shown(tab, "lstm/units.py").said).to_have_text(SAME)
