"""The Markdown twin of a page: what it embeds stands in it, outputs included, so that a program can read it as it is.

Figures become the words that a screen reader hears; everything else stays the Markdown that it was written in.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

from tools.pages.document import FENCE
from tools.pages.embeds import EMBED, find_embedded
from tools.pages.notebook import ALT, MARKDOWN, SUFFIX
from tools.project import TEXT, Project

SUFFIX_OF_TWINS = ".md"

FRONT = re.compile(r"\A---\n(?P<front>.*?)\n---\n", re.S)
COMMENT = re.compile(r"<!--.*?-->\n?", re.S)
FIGURE = re.compile(r"<figure\b.*?</figure>", re.S)
TITLE = re.compile(r"<title\b[^>]*>(.*?)</title>", re.S)
DESCRIPTION = re.compile(r"<desc\b[^>]*>(.*?)</desc>", re.S)
BLOCK = re.compile(r"^/// *(?:\w+)(?: *\| *(?P<title>.*))?$")
END = re.compile(r"^///\s*$")
OPTION = re.compile(r"^ {4}\w+:.*$")
INFO = re.compile(r"^(?P<indent>\s*)(?P<mark>`{3,})\{\.(?P<language>\w+)[^}]*\}$")
TO_NOTEBOOK = re.compile(r"(?<=\]\()([^)\s#]+)\.ipynb(?=[#)])")
SETTING = re.compile(r"(?<=\]\()([^)\s?#]+\.md)\?[^)\s#]*")
"""A link to a page that is to be set somehow: the twin of that page has nothing to be set."""
TAGS = re.compile(r"<[^>]+>")
BLANK = re.compile(r"\n{3,}")


def place_of(page: str) -> str:
    """Where the twin of a page stands in the site of its language: `layers/lstm.md` for that very file."""
    return str(Path(page).with_suffix(SUFFIX_OF_TWINS).as_posix())


def twin(project: Project, language: str, page: str, source: Path, address: str) -> str:
    """The twin of a page.

    Args:
        project: owns what it embeds.
        language: of the page.
        page: its file, relative to the pages of its language.
        source: where that file is; of a notebook, the executed one.
        address: that of the page itself; empty where it is not known.
    """
    text = _notebook(json.loads(source.read_text(TEXT))) if page.endswith(SUFFIX) else source.read_text(TEXT)
    body = FRONT.sub("", text, count=1)
    resolved = "\n".join(_lines(project, language, body))
    resolved = FIGURE.sub(lambda found: _in_words(found[0]), COMMENT.sub("", resolved))
    resolved = SETTING.sub(r"\1", TO_NOTEBOOK.sub(r"\1.md", resolved))
    head = f"<!-- {address} -->\n\n" if address else ""
    return head + BLANK.sub("\n\n", resolved).strip() + "\n"


def _lines(project: Project, language: str, text: str) -> list[str]:
    """The lines of a text with those of what it embeds, and without what only this site's Markdown knows."""
    found: list[str] = []
    mark = ""
    options = False
    for line in text.splitlines():
        if embed := EMBED.match(line):
            path = find_embedded(project, language, embed["name"])
            inner = path.read_text(TEXT).rstrip("\n") if path else ""
            found += _lines(project, language, inner) if embed["name"].endswith(".md") else inner.splitlines()
            continue
        fence = FENCE.match(line)
        if fence and not mark:
            mark = fence["mark"]
            line = INFO.sub(r"\g<indent>\g<mark>\g<language>", line)
        elif mark:
            mark = "" if fence and fence["mark"].startswith(mark) and not fence["info"].strip() else mark
        elif END.match(line):
            continue
        elif block := BLOCK.match(line):
            options = True
            if block["title"]:
                found += [f"**{block['title']}**", ""]
            continue
        elif options and OPTION.match(line):
            continue
        options = False
        found.append(line)
    return found


def _in_words(figure: str) -> str:
    """A figure as it is read aloud."""
    parts = [found[1] for pattern in (TITLE, DESCRIPTION) if (found := pattern.search(figure))]
    return "> " + html.unescape(TAGS.sub("", ". ".join(parts))).replace("\n", " ") if parts else ""


def _notebook(content: dict[str, Any]) -> str:
    """An executed notebook as Markdown: its texts, its code, and what that printed."""
    found = []
    for cell in content["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == MARKDOWN:
            found.append(source)
            continue
        found.append(f"```python\n{source}\n```")
        printed = "".join(text for output in cell["outputs"] for text in output.get("text", ()))
        if printed:
            found.append(f"```text\n{printed.rstrip()}\n```")
        if said := cell["metadata"].get(ALT):
            found.append(f"> {said}")
    return "\n\n".join(found)
