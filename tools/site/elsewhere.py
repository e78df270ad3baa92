"""Says under an example what it prints on other backends: one quiet line, and the outputs in a file that it fetches."""

from __future__ import annotations

import html as escaping
import json
import re
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import yaml

from tools.beyond import records
from tools.beyond.environment import NAMES
from tools.beyond.records import Elsewhere
from tools.project import TEXT, Project

FOLDER = "assets/elsewhere"
"""Where the outputs stand in the site of a language, one file for each folder of programs."""

BLOCK = r"<pre[^>]*>(?:(?!</pre>).)*</pre></div>"

EXAMPLE = re.compile(
    rf'<div class="language-python[^"]*"><span class="filename">(?P<name>[^<]+\.py)</span>{BLOCK}'
    rf'\s*<div class="language-text[^"]*"><span class="filename">[^<]*</span>{BLOCK}',
    re.S,
)
"""A program with its output below."""

WORDS = {"ko": "다른 백엔드", "en": "On other backends"}


@lru_cache(maxsize=1)
def words(project: Project) -> dict[str, dict[str, str]]:
    """By kind, what is said of it."""
    found: dict[str, dict[str, str]] = yaml.safe_load((project.root / "docs/_meta/differences.yml").read_text(TEXT))
    return found


def with_lines(html: str, project: Project, language: str, base: str) -> str:
    """The page with a line under each example that prints something else elsewhere.

    Args:
        html: a whole page.
        project: owns the records.
        language: of the page.
        base: the way from the page to the site of its language, such as `../..`.
    """
    if 'class="filename"' not in html:
        return html
    known = records.current(project)

    def more(found: re.Match[str]) -> str:
        each = known.get(f"snippets/{found['name']}")
        line = _line(each, found["name"], project, language, base) if each else ""
        return found[0] + line

    return EXAMPLE.sub(more, html)


def _line(each: Elsewhere, name: str, project: Project, language: str, base: str) -> str:
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for seen in each.seen:
        if seen.told:
            by_kind[seen.kind] += [NAMES[backend] for backend in seen.on]
    if not by_kind:
        return ""
    said = " · ".join(f"{', '.join(on)}: {words(project)[kind][language]}" for kind, on in by_kind.items())
    file = f"{base}/{FOLDER}/{_folder(name)}.json"
    return (
        f'\n<details class="elsewhere" data-program="{escaping.escape(name)}"><summary>{WORDS[language]} — {said}'
        f'</summary><a href="{file}">JSON</a></details>'
    )


def _sentence(project: Project, kind: str, language: str) -> str:
    """What a kind means, without the marks of Markdown."""
    return words(project)[kind][f"why_{language}"].replace("`", "")


def _folder(name: str) -> str:
    """The file that holds the outputs of a program: that of its first folder."""
    return Path(name).parts[0] if "/" in name else "snippets"


def files(project: Project, language: str) -> dict[str, str]:
    """By their place in the site, the files with the outputs; under no name, what each kind of difference in it means.

    Args:
        project: owns the records.
        language: of the site.
    """
    found: defaultdict[str, dict[str, object]] = defaultdict(dict)
    told: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for path, each in sorted(records.current(project).items()):
        name = path.removeprefix("snippets/")
        outputs = [[[NAMES[backend] for backend in seen.on], seen.output, seen.kind] for seen in each.seen if seen.told]
        if outputs:
            place = f"{FOLDER}/{_folder(name)}.json"
            found[place][name] = outputs
            told[place] |= {seen.kind: _sentence(project, seen.kind, language) for seen in each.seen if seen.told}
    for place, sentences in told.items():
        found[place][""] = sentences
    return {place: json.dumps(content, ensure_ascii=False, separators=(",", ":")) for place, content in found.items()}
