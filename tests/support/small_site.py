"""A site of one page in two languages, without fault, to be spoilt."""

from __future__ import annotations

from pathlib import Path

from tools.project import TEXT

HEAD = """\
<!doctype html><html lang="{language}"><head>
<title>page</title><link rel="icon" href="data:,">
<link rel="alternate" hreflang="ko" href="http://host/"><link rel="alternate" hreflang="en" href="http://host/en/">
<link rel="alternate" hreflang="x-default" href="http://host/"></head>
<body><a class="language-switch" href="{switch}">other</a>
"""


def small_site(folder: Path) -> Path:
    """Write the site into an empty folder; returns the folder."""
    (folder / "en").mkdir()
    (folder / "index.html").write_text(HEAD.format(language="ko", switch="en/"), TEXT)
    (folder / "en/index.html").write_text(HEAD.format(language="en", switch="../"), TEXT)
    return folder


def spoil(site: Path, old: str, new: str) -> None:
    """Replace what stands in the English page."""
    path = site / "en/index.html"
    text = path.read_text(TEXT)
    assert old in text
    path.write_text(text.replace(old, new), TEXT)
