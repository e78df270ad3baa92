"""The way from an argument's section to the explorer, set so that it shows that argument."""

from __future__ import annotations

from urllib.parse import urlencode

from tools.project import Project

PAGE = "explorer.md"
"""The page, from the folder of its language."""

WORDS = {"ko": "계산기에서 보기", "en": "see it in the calculator"}

UNSEARCHED = '{ data-search-exclude="" }'
"""Who searches for the calculator is to find the page itself, not every section that leads there."""

LAYERS = {"SimpleRNN": "simplernn", "LSTM": "lstm", "GRU": "gru"}

SHOWN = {
    "units": {},
    "return_sequences": {"return_sequences": "1"},
    "return_state": {"return_state": "1"},
    "go_backwards": {"go_backwards": "1", "return_sequences": "1"},
    "stateful": {"stateful": "1"},
    "call-mask": {"mask": "1", "return_sequences": "1"},
}
"""By its heading, what the explorer is set to for an argument of the three layers."""

WRAPPED = {
    "layer": {"merge_mode": "concat"},
    "merge_mode": {"merge_mode": "sum"},
    "call-mask": {"merge_mode": "concat", "mask": "1", "return_sequences": "1"},
}
"""The same for `Bidirectional`."""


def link(project: Project, language: str, name: str, heading: str) -> str:
    """The link, in Markdown, as a page below `layers/` has it; empty where the explorer does not show the argument.

    Args:
        project: owns the page of the explorer.
        language: of the pages.
        name: of the class.
        heading: of the argument, such as `call-mask`.
    """
    setting = WRAPPED.get(heading) if name == "Bidirectional" else SHOWN.get(heading) if name in LAYERS else None
    if setting is None or not (project.docs(language) / PAGE).is_file():
        return ""
    asked = urlencode({"layer": LAYERS.get(name, "lstm"), **setting})
    return f"[{WORDS[language]}](../{PAGE}?{asked}){UNSEARCHED}"
