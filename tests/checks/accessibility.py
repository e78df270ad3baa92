"""No page makes a reader with a keyboard, a screen reader or weak eyes stumble, as far as axe can tell in a browser."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

from tools.problems import Problem

UNFOLD = """() => {
  document.querySelectorAll("details").forEach(part => part.open = true)
  document.querySelectorAll("article .highlight").forEach((block, number) => number >= 8 && block.remove())
}"""
"""Opens what is folded, and keeps of the code blocks, which all look alike, the first eight: axe looks at
every coloured word, and would take a minute for a long page."""


DRESSED = """() => ["article .highlight code", "article table"].every(what => [...document.querySelectorAll(what)]
  .every(one => one.closest(".highlight:has(.md-code__button), .md-typeset__table")))
  && document.getAnimations().every(one => !(one instanceof CSSTransition))"""
"""Whether every table has been wrapped, and every code block has the button that copies it, and no colour is on its way
to another. The button that runs a block comes from another script, sooner; where a block can be scrolled from the
keyboard comes with the first."""


def problems(page: Page, name: str) -> list[Problem]:
    """Let axe look at an open page, all its folded parts unfolded.

    Args:
        page: open in a browser, at the width and in the colours to be looked at.
        name: what errors call it.
    """
    page.evaluate(UNFOLD)
    page.wait_for_function(DRESSED)
    found = []
    for violation in Axe().run(page).response["violations"]:
        first = violation["nodes"][0]
        reasons = [check["message"] for kind in ("any", "all", "none") for check in first[kind]]
        where = " ".join(map(str, first["target"]))
        message = f"{violation['id']} at {len(violation['nodes'])} places, first {where}: {'; '.join(reasons[:1])}"
        found.append(Problem(name, 0, message))
    return found
