"""Why an example does not run in the browser, told by the program and by what came of it there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tools.engine.snippets import Snippet

KERAS_2 = re.compile(r"\btf_keras\b")
TENSORFLOW = re.compile(r"^\s*(?:import|from) tensorflow\b|KERAS_BACKEND|set_backend", re.M)

SAYS = (
    ("bfloat16", re.compile(r"bfloat16")),
    ("tensorflow", re.compile(r"requires the tensorflow module|keras\.src\.backend\.tensorflow|LiteRT|ExportArchive")),
)
"""By reason, what the exception says that ends a program."""

REASONS = (
    "keras 2", "tensorflow", "other packages", "bfloat16", "message", "no error", "error", "values",
)  # fmt: skip
"""All of them; `docs/_meta/live.yml` gives each in words."""


@dataclass(frozen=True)
class Came:
    """What came of a program in the browser.

    Args:
        printed: what it printed.
        text: the last words of the exception that ended it; empty where none did.
    """

    printed: str
    text: str


def known_before(snippet: Snippet) -> str:
    """Why a program need not be tried; empty where it has to be."""
    if snippet.apart:
        return "other packages"
    if KERAS_2.search(snippet.source):
        return "keras 2"
    return "tensorflow" if TENSORFLOW.search(snippet.source) or "keras" not in snippet.source else ""


def reason_of(snippet: Snippet, came: Came) -> str:
    """Why the output in the browser is not that of the page; empty where it is, to the character."""
    shown = came.printed
    if shown and not shown.endswith("\n"):
        shown += "\n"
    if came.text and snippet.must_fail:
        shown += f"{came.text}\n"
    if shown == snippet.recorded() and bool(came.text) == snippet.must_fail:
        return ""
    if said := next((reason for reason, says in SAYS if says.search(came.text)), ""):
        return said
    if snippet.must_fail:
        return "message" if came.text else "no error"
    return "error" if came.text else "values"
