"""Puts the live engine into the site, and marks the examples that it runs; the others say why it does not."""

from __future__ import annotations

import html as escaping
import json
import re
from functools import lru_cache
from pathlib import Path

import yaml

from tools.live import pack, records
from tools.project import LANGUAGES, TEXT, Project
from tools.site.elsewhere import EXAMPLE

FOLDER = "assets/live"
"""Where the engine stands in the site, once for all languages."""

CURRENT = f"{FOLDER}/current.json"
"""Says in each language where the engine is."""

EXPLORER = '<div class="explorer"'
"""Where a page has its examples made in the browser: the engine runs whatever is chosen there."""

NOT = {"ko": "브라우저에서는 실행하지 않습니다.", "en": "Not run in the browser."}
"""Stands before each reason."""

BLOCK = re.compile(r'<div class="language-python[^"]*"')


def files(project: Project, language: str) -> dict[str, str | Path]:
    """By their place in the site of a language, the files of the engine; none where it has not been packed."""
    engine = pack.folder(project)
    if engine is None:
        return {}
    first = language == LANGUAGES[0]
    where = f"{engine.name}/" if first else f"../../../{FOLDER}/{engine.name}/"
    found: dict[str, str | Path] = {CURRENT: json.dumps({"engine": where})}
    if first:
        found |= {f"{FOLDER}/{engine.name}/{path.name}": path for path in sorted(engine.iterdir())}
    return found


def state(project: Project) -> str:
    """What a page says of its examples depends on this, besides their programs and outputs."""
    engine = pack.folder(project)
    return "" if engine is None else repr((engine.name, records.read(project), _words(project)))


def with_buttons(html: str, project: Project, language: str) -> str:
    """The page with each example marked that can be run, and with a reason under each that cannot."""
    if 'class="filename"' not in html or pack.folder(project) is None:
        return html
    html = html.replace(EXPLORER, f"{EXPLORER} data-live", 1)
    made_with, known = records.read(project)
    words = _words(project)

    def marked(found: re.Match[str]) -> str:
        name = f"snippets/{found['name']}"
        live = known.get(name)
        if live is None or made_with.key != pack.key() or not records.holds(project, name, live):
            return found[0]
        if not live.reason:
            return BLOCK.sub(r"\g<0> data-live", found[0], count=1)
        why = escaping.escape(f"{NOT[language]} {words[live.reason][language]}")
        return f'{found[0]}\n<p class="live-not">{why}</p>'

    return EXAMPLE.sub(marked, html)


@lru_cache(maxsize=1)
def _words(project: Project) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = yaml.safe_load((project.root / "docs/_meta/live.yml").read_text(TEXT))
    return found
