"""What a page costs a phone: how long its one thread is busy while the page loads, and how long it is blocked.

Chromium loads the page four times slowed down and records what its main thread does. Blocked is what a task takes over
fifty milliseconds, after the page has been painted: then a tap waits (https://web.dev/articles/tbt).
"""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tools.problems import Problem, Problems
from tools.upkeep.card import BROWSERS

SLOWER = 4
"""How many times slower than this machine the phone is."""

SIZE: ViewportSize = {"width": 360, "height": 740}

LONG = 0.05
"""Seconds of one task from which on a reader notices it."""

QUIET = 4_000
"""Milliseconds that the page is left alone after it has loaded: scripts wait until nothing else is to be done."""

WATCHED = ["-*", "toplevel", "loading", "devtools.timeline", "disabled-by-default-devtools.timeline"]
PAINTED, TASK = "firstContentfulPaint", "RunTask"


@dataclass(frozen=True)
class Load:
    """What the main thread did while a page loaded.

    Args:
        busy: seconds in all.
        blocked: seconds that tasks took over `LONG` each, after the first paint.
    """

    busy: float
    blocked: float


def of_trace(events: Sequence[dict[str, Any]]) -> Load:
    """What came of a record of Chromium's.

    The time of a thread counts where the record has it: other programs do not change it.

    Args:
        events: of one load.

    Raises:
        Problems: nothing was painted.
    """
    painted = max((event for event in events if event["name"] == PAINTED), key=lambda event: event["ts"], default=None)
    if painted is None:
        raise Problems([Problem("tools/upkeep/bench", 0, "the page was not painted: is it one?")])
    thread = painted["pid"], painted["tid"]
    busy = blocked = 0.0
    for event in events:
        if event["name"] == TASK and event.get("ph") == "X" and (event["pid"], event["tid"]) == thread:
            seconds = event.get("tdur", event["dur"]) / 1e6
            busy += seconds
            if event["ts"] + event["dur"] > painted["ts"]:
                blocked += max(0.0, seconds - LONG)
    return Load(busy, blocked)


class Quiet(SimpleHTTPRequestHandler):
    """A static host that says nothing."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """Serve a built site; gives the address of its start page."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def phone() -> Iterator[Phone]:
    """Start a slow browser, and end it.

    Raises:
        Problems: there is none.
    """
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        raise Problems([Problem("tools/upkeep/bench", 0, f"there is no browser: install one of {BROWSERS}")])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield Phone(browser)
        browser.close()


class Phone:
    """A slow browser.

    Args:
        browser: a Chromium, which it slows down.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    def load(self, site: Path, path: str) -> Load:
        """Load one page, with nothing kept from before.

        Args:
            site: a built site.
            path: the address of the page in it.
        """
        with hosted(site) as address:
            context = self._browser.new_context(viewport=SIZE, service_workers="block")
            page = context.new_page()
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            self._browser.start_tracing(page=page, categories=WATCHED)
            page.goto(address + path)
            page.wait_for_load_state("networkidle")
            page.wait_for_timeout(QUIET)
            events = json.loads(self._browser.stop_tracing())["traceEvents"]
            context.close()
        return of_trace(events)
