"""The copy button of every code block yields a program that prints what the page shows under it."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import ElementHandle, Page

from tools.engine.cache import key_of
from tools.notebooks.files import discover
from tools.pages.notebook import record_of
from tools.problems import Problem
from tools.project import TEXT, Project

TESTED = "tested.json"
"""In the cache folder: what each program of the pages printed when `make test-pages` ran it."""

BLOCKS = "div.language-python.highlight:not(.explorer *)"
"""Those that stand in the page; what the explorer makes has tests of its own (tests/site/test_explorer.py)."""

PRESS = """async block => {
  const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds))
  block.scrollIntoView({ block: "center" })
  let button
  for (let tries = 0; tries < 100 && !button; tries++) {
    button = block.querySelector("button[data-md-type=copy]")
    if (!button) await wait(10)
  }
  if (!button) return null
  await navigator.clipboard.writeText("")
  button.click()
  let text = ""
  for (let tries = 0; tries < 100 && !text; tries++) {
    text = await navigator.clipboard.readText()
    if (!text) await wait(10)
  }
  if (!text) return null
  const output = block.nextElementSibling
  return {
    title: block.querySelector(".filename")?.textContent ?? "",
    text,
    shown: output?.classList.contains("language-text") ? output.querySelector("samp").textContent : null,
  }
}"""
"""Presses the button of a block and reads the clipboard; null where either takes more than a second. Each block takes
a call of its own: a browser lets a script copy only within a few seconds of the reader's last action, and each call
counts as one."""

PATIENCE = 900
"""Seconds after which a button is not slow but gives nothing."""


@dataclass(frozen=True)
class Copied:
    """One code block of a page.

    Args:
        title: the name above it; may be empty.
        text: what its copy button put into the clipboard.
        shown: the output under it, or None where there is none.
    """

    title: str
    text: str
    shown: str | None


def copy_all(page: Page) -> list[Copied]:
    """Press every copy button of an open page."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    copied: list[Copied] = []
    for block in page.query_selector_all(BLOCKS):
        copied.append(_copy(block))
        if not copied[-1].text:
            break  # the others would be waited for as long
    return copied


def _copy(block: ElementHandle) -> Copied:
    """Press one button, again where the machine was too busy; its text is empty where that helps nothing."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if copied := block.evaluate(PRESS):
            return Copied(**copied)
        if block.query_selector("code:empty"):
            break  # there is nothing to copy
    return Copied("", "", None)


def tested(project: Project) -> dict[str, str]:
    """What each program printed when the code blocks of the pages were run, by the key of its text.

    Returns:
        The record; empty where `make test-pages` has not run yet.
    """
    path: Path = project.cache / TESTED
    if not path.is_file():
        return {}
    printed: dict[str, str] = json.loads(path.read_text(TEXT))
    return printed


def cells(project: Project) -> dict[str, str]:
    """What each cell of a notebook printed, by the key of its text; empty where it printed nothing."""
    found = {}
    for notebooks in discover(project).values():
        for notebook in notebooks.values():
            for cell in notebook.code:
                record = record_of(notebook.path, cell.id)
                found[key(cell.source)] = record.read_text(TEXT) if record.is_file() else ""
    return found


def key(source: str) -> str:
    """The key of a program in the record: its text, the engine, and the versions."""
    return key_of("", source.rstrip("\n"))


def problems(copied: list[Copied], printed: dict[str, str], name: str) -> list[Problem]:
    """Compare what was copied with what was run.

    Args:
        copied: the blocks of one page.
        printed: as of `tested`.
        name: what errors call the page.
    """
    found = []
    for number, block in enumerate(copied, 1):
        place = f"code block {number} ({block.title})"
        output = printed.get(key(block.text))
        if output is None:
            first = block.text.splitlines()[0] if block.text else ""
            message = f"{place}: what the button copies is no program that was run: {first!r}…"
            found.append(Problem(name, 0, message))
        elif (block.shown or "").rstrip("\n") != output.rstrip("\n"):
            found.append(Problem(name, 0, f"{place}: the copied program prints something else than the page shows"))
    return found
