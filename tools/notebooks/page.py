"""Makes a page of the site of what mkdocs-jupyter makes of a notebook.

As it comes, such a page carries half a megabyte of styles, headings whose ids are empty in Korean, links to files
instead of pages, formulas as they are typed, and a script. What is kept of it is the text and the coloured code; they
are put into the same elements as on every other page, and need no style of their own.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from tools.notebooks.executed import Shown
from tools.notebooks.formulas import FORMULA, FormulaError, mathml
from tools.notebooks.plots import PlotError, plot
from tools.pages.notebook import Cell, Notebook
from tools.problems import Problem, Problems

PLAIN = re.compile(r'<span class="[nw]">([^<]*)</span>')
"""Names and spaces, which have no colour of their own: without these, code is half as long."""

UNREAD = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)
RELATIVE = re.compile(r"(?<=\]\()(?![a-z]+:|#|/)(?P<target>[^)\s]+)(?=\))")
"""The target of a link of Markdown to another page."""

Resolve = Callable[[str], str | None]
"""From the target of a link, as written, to the address of the page; None where there is none."""


@dataclass(frozen=True)
class Words:
    """What a page says around the notebook, in its language.

    Args:
        colab: the link that opens the notebook in Colab.
        download: the link that downloads it.
        output: the name of what a cell printed.
        permalink: what the link of a heading is for.
    """

    colab: str
    download: str
    output: str
    permalink: str


@dataclass(frozen=True)
class Heading:
    """A heading of the page.

    Args:
        level: 1 to 6.
        id: its anchor.
        name: its words, as HTML.
    """

    level: int
    id: str
    name: str


@dataclass(frozen=True)
class Made:
    """A page.

    Args:
        html: its content.
        headings: its headings, in order.
    """

    html: str
    headings: tuple[Heading, ...]


def page(
    rendered: str, notebook: Notebook, shown: Mapping[str, Shown], words: Words, resolve: Resolve, colab: str | None
) -> Made:
    """Make the page.

    Args:
        rendered: the HTML of mkdocs-jupyter.
        notebook: what it was made of.
        shown: what each cell printed and drew.
        words: in the language of the page.
        resolve: finds the pages that links lead to.
        colab: the address of the notebook in Colab; None where it has none.

    Raises:
        Problems: a dead link, a formula or a figure that cannot be shown; or the HTML is not that of the pinned
            nbconvert.
    """
    return _Maker(notebook, shown, words, resolve).page(rendered, colab)


class _Maker:
    """The making of one page; see `page`."""

    def __init__(self, notebook: Notebook, shown: Mapping[str, Shown], words: Words, resolve: Resolve) -> None:
        self.notebook = notebook
        self.shown = shown
        self.words = words
        self.resolve = resolve
        self.headings: list[Heading] = []
        self.problems: list[Problem] = []

    def page(self, rendered: str, colab: str | None) -> Made:
        soup = BeautifulSoup(UNREAD.sub("", rendered), "html.parser")
        parts = []
        for cell in self.notebook.cells:
            where = ".highlight-ipynb pre" if cell.is_code else ".jp-RenderedMarkdown"
            found = soup.select(f'[id="cell-id={cell.id}"] {where}')
            if len(found) != 1:
                message = f"the HTML of nbconvert has {len(found)} times {where} for [{cell.id}]: look at its version"
                raise Problems([self.notebook.problem(cell.line, message)])
            parts.append(self._code(cell, found[0]) if cell.is_code else self._text(cell, found[0]))
        if self.problems:
            raise Problems(self.problems)
        parts.insert(1, self._links(colab))
        return Made("\n".join(parts), tuple(self.headings))

    def _text(self, cell: Cell, tag: Tag) -> str:
        for anchor in tag.select("a.anchor-link"):
            anchor.decompose()
        for heading in tag.select("h1, h2, h3, h4, h5, h6"):
            self.headings.append(Heading(int(heading.name[1]), cell.id, heading.decode_contents()))
            heading.attrs = {"id": cell.id}
            link = Tag(name="a", attrs={"class": "headerlink", "href": f"#{cell.id}", "title": self.words.permalink})
            link.string = "¶"
            heading.append(link)
        for link in tag.select("a[href]:not(.headerlink)"):
            target = str(link["href"])
            if re.match(r"[a-z]+:", target):
                continue
            address = self.resolve(target)
            if address is None:
                self._problem(cell, target, f"links to {target}, which is not there: mend the link")
            else:
                link["href"] = address
        for text in list(tag.find_all(string=FORMULA)):
            if not text.find_parent(["code", "pre"]):
                self._formulas(cell, text)
        return tag.decode_contents().strip()

    def _formulas(self, cell: Cell, text: NavigableString) -> None:
        pieces, position = [], 0
        for match in FORMULA.finditer(text):
            latex = match["display"] or match["inline"]
            try:
                made = mathml(" ".join(latex.split()), display=bool(match["display"]))
            except FormulaError as error:
                self._problem(cell, latex.strip().splitlines()[0], str(error))
                return
            pieces += [html.escape(text[position : match.start()], quote=False), made]
            position = match.end()
        pieces.append(html.escape(text[position:], quote=False))
        text.replace_with(BeautifulSoup("".join(pieces), "html.parser"))

    def _code(self, cell: Cell, tag: Tag) -> str:
        code = PLAIN.sub(r"\1", re.sub(r"\n$", "", tag.decode_contents().removeprefix("<span></span>")))
        parts = [f'<div class="language-python highlight"><pre><span></span><code>{code}\n</code></pre></div>']
        shown = self.shown.get(cell.id, Shown())
        if shown.text:
            text = html.escape(shown.text, quote=False)
            parts.append(
                f'<div class="language-text highlight"><span class="filename">{self.words.output}</span>'
                f"<pre><span></span><code>{text}</code></pre></div>"
            )
        for figure in shown.figures:
            try:
                parts.append(plot(figure, cell.about["alt"], f"{cell.id}-"))
            except PlotError as error:
                self.problems.append(self.notebook.problem(cell.line, f"cell {cell.number}: its figure {error}"))
        return "\n".join(parts)

    def _links(self, colab: str | None) -> str:
        links = [f'<a href="{html.escape(colab)}">{self.words.colab}</a>'] if colab else []
        links.append(f'<a href="{self.notebook.path.name}" download>{self.words.download}</a>')
        return f'<p class="notebook-links">{" · ".join(links)}</p>'

    def _problem(self, cell: Cell, text: str, message: str) -> None:
        lines = enumerate(cell.source.splitlines(), cell.line)
        line = next((number for number, line in lines if text in line), cell.line)
        self.problems.append(self.notebook.problem(line, message))


def colab_address(repository: str, branch: str, notebook: Notebook) -> str | None:
    """Where Colab opens a notebook.

    Args:
        repository: the address of the project; empty where it has none.
        branch: the branch that is published.
        notebook: the one to open.

    Returns:
        None where the project is not on GitHub, the only host that Colab reads from.
    """
    match = re.fullmatch(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?", repository)
    return f"https://colab.research.google.com/github/{match[1]}/blob/{branch}/{notebook.name}" if match else None


def download(notebook: Notebook, resolve: Resolve) -> str:
    """The notebook for those who download it: as in git, its links to pages of the site made absolute.

    Args:
        notebook: the one to download.
        resolve: finds the absolute address of a page.
    """
    raw: dict[str, Any] = json.loads(notebook.text)
    for cell in raw["cells"]:
        if cell["cell_type"] == "markdown":
            text = RELATIVE.sub(lambda match: resolve(match["target"]) or match["target"], "".join(cell["source"]))
            cell["source"] = text.splitlines(keepends=True)
    return json.dumps(raw, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
