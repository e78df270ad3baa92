"""The browser that the tests drive."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright

BROWSERS = ("google-chrome", "google-chrome-stable", "chromium", "chromium-browser")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser_path() -> str:
    """Where Chromium is; without one the test is skipped, but fails in CI."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        message = f"there is no browser: install one of {', '.join(BROWSERS)}"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found


PATIENCE = 900_000
"""Milliseconds after which something is not slow but will never come: no test may fail for a busy machine."""


PHONE = 360
"""Width of a small phone in CSS pixels."""


TEMPORARY = tempfile.gettempdir()
"""That of the system: Chromium's socket has no room for the long path of a folder of ours, and it tidies up there."""


def launch(playwright: Playwright) -> Browser:
    """Start Chromium; what it writes into a home goes to a folder of the tests."""
    home = Path(os.environ.get("TMPDIR", TEMPORARY)) / "home"
    own = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    environment: dict[str, str | float | bool] = {**os.environ, **own, "TMPDIR": TEMPORARY}
    return playwright.chromium.launch(executable_path=browser_path(), args=FLAGS, env=environment, timeout=PATIENCE)


@contextmanager
def nothing_goes_wrong(tab: Page) -> Iterator[Page]:
    """A page of which every exception and every error on its console fails the test, at the end."""
    wrong: list[str] = []
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    yield tab
    assert wrong == []
