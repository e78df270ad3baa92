"""The browser that the tests drive."""

from __future__ import annotations

import os
import shutil

import pytest

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


PATIENCE = 60_000
"""Milliseconds that a machine may take at most where a test waits for something in a browser."""
