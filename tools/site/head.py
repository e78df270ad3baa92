"""What the head of a page tells search engines, as JSON-LD of https://schema.org: what it is, and where it stands.

What is shown of a link elsewhere (https://ogp.me) needs no program: `docs/_theme/partials/for-machines.html`.
"""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page

from tools.engine.proofs import made_with

CLASSES = "layers/"
"""The folder of the pages that describe one class each."""


def is_of_a_class(page: Page) -> bool:
    """Whether a page describes one class."""
    return page.file.src_uri.startswith(CLASSES) and not page.is_index


def title_of(page: Page) -> str:
    """What a page is called, as in its `<title>`: a heading may hold code."""
    return str(page.meta.get("title") or Markup(page.title or "").striptags())


def structured(page: Page, config: MkDocsConfig) -> str:
    """What a page is, as a JSON text that may stand in a script element.

    Args:
        page: as MkDocs knows it, with its place in the navigation.
        config: that of its language.
    """
    about = {"inLanguage": config.theme["language"], "url": page.canonical_url}
    if page.is_homepage:
        site = {"@type": "WebSite", "name": config.site_name, "description": config.site_description}
        return _in_script({"@context": "https://schema.org", **site, **about})
    what: dict[str, Any] = {"@type": "TechArticle"}
    if is_of_a_class(page):
        what = {"@type": "APIReference", "executableLibraryName": "keras", "assemblyVersion": made_with()["keras"]}
    article = {**what, "headline": title_of(page), **about}  # the description stands in the head twice already
    return _in_script({"@context": "https://schema.org", "@graph": [article, _way_to(page, config)]})


def _way_to(page: Page, config: MkDocsConfig) -> dict[str, Any]:
    """The way from the start page. A section without a page of its own is left out: a step must lead somewhere."""
    steps: list[tuple[str, str | None]] = [(config.site_name, config.site_url)]
    for section in reversed(list(page.ancestors)):
        children = section.children if isinstance(section, Section) else []
        first = next((each for each in children if isinstance(each, Page) and each.is_index), None)
        if first is not None and first is not page:
            steps.append((str(section.title), first.canonical_url))
    steps.append((title_of(page), None))  # the last step is the page, whose address stands beside
    items = [
        {"@type": "ListItem", "position": number, "name": name, **({"item": address} if address else {})}
        for number, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _in_script(content: dict[str, Any]) -> str:
    """A JSON text that can neither end its script element nor begin another or a comment."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
