"""For each class, a report of what its documentation gets wrong, as it can be filed with Keras: `reports/lstm.md`.

It is made of `docs/_meta/defects.yml`, which quotes the sentences, and of the examples under the section of each, with
what they printed. It is English in both languages, as Keras' own issues are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import yaml

from tools.engine.proofs import made_with
from tools.pages.document import Document, Kind
from tools.pages.embeds import REPORTS
from tools.pages.entries import entries, text_of
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

DEFECTS = "docs/_meta/defects.yml"
KEYS = ("class", "says", "page", "section")
FENCE = "````"
"""Longer than those of the report."""

SAID = {
    "ko": "보고서(영어, Markdown): 복사해 Keras 저장소의 이슈에 붙여 넣으십시오",
    "en": "The report, in Markdown: copy it into an issue of the Keras repository",
}


def write_reports(project: Project) -> None:
    """Write the report of each class in each language; only the words around it differ.

    Raises:
        Problems: an entry is not what it should be; or the cache folder cannot be written.
    """
    if not (project.root / DEFECTS).is_file():
        return
    by_page: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for node in entries(project, DEFECTS, "defects"):
        defect = _read(node)
        by_page[defect["page"]].append(defect)
    for language in LANGUAGES:
        for page, defects in by_page.items():
            source = project.docs(language) / f"{page}.md"
            if source.is_file():
                text = "\n".join(_block(project, language, Document.read(source), defects))
                write_if_changed(project, project.generated(language) / f"{REPORTS}{Path(page).name}.md", text + "\n")


def _read(node: yaml.Node) -> dict[str, str]:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    said = {text_of(key): text_of(value) for key, value in pairs}
    if set(said) != set(KEYS) or not all(said.values()):
        message = f"write {', '.join(KEYS)}, each with a text, and nothing else"
        raise Problems([Problem(DEFECTS, node.start_mark.line + 1, message)])
    return said


def _block(project: Project, language: str, page: Document, defects: list[dict[str, str]]) -> Iterator[str]:
    """The report in a block that opens, to be copied."""
    name = defects[0]["class"]
    made = made_with()
    versions = f"Keras {made['keras']}, TensorFlow {made['tensorflow']} backend, CPU, Python {made['python']}"
    yield f"/// details | {SAID[language]}\n"
    yield f"{FENCE}text"
    yield f"# keras.layers.{name}: documentation that does not match what happens\n"
    yield f"Run with {versions}."
    by_section: defaultdict[str, list[str]] = defaultdict(list)
    for defect in defects:
        by_section[defect["section"]].append(defect["says"])
    for number, (section, sentences) in enumerate(by_section.items(), 1):
        yield f"\n## {number}. The docstring says\n"
        for sentence in sentences:
            yield from (f"> {line}" for line in sentence.splitlines())
            yield ""
        yield from _proofs(project, page, section)
    yield f"{FENCE}\n\n///"


def _proofs(project: Project, page: Document, section: str) -> Iterator[str]:
    """The programs under a heading, each with what it printed."""
    heading = next((part for part in page.headings if part.id == section), None)
    for part in page.under(heading) if heading else ():
        for name in part.embeds if part.kind is Kind.CODE else ():
            text = (project.snippets / name).read_text(TEXT).rstrip("\n")
            yield "This prints" if name.endswith(".out") else "What happens"
            yield f"\n```{'text' if name.endswith('.out') else 'python'}\n{text}\n```\n"
