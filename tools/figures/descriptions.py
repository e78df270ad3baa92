"""Finds the figures that pages describe, and writes each as a fragment for its page.

A page describes a figure in a comment, right above the line that embeds it:

    <!-- figure: unrolled
    snippet: lstm/shapes.py
    layer: LSTM(3, return_sequences=True)
    input: (2, 4, 8)
    returns: sequences
    -->
    --8<-- "figure/layers/lstm/sequences.md"

The first line names the kind, the rest is YAML. `returns` and `input` name lines of the snippet's output by the words
that they begin with, and take the shapes printed there; a shape that is written out must stand in the output or in the
code. How many timesteps, states and units are drawn follows from these shapes, and the flags of `layer` must agree.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.engine.digests import digest_of
from tools.figures.drawing import WIDTH, Unfit, number
from tools.figures.figure import Figure
from tools.figures.keys import Keys, Wrong, values_in
from tools.figures.kinds import KINDS
from tools.figures.reading import Reader
from tools.figures.shown import Shown, Unshown
from tools.figures.wording import LABELS, TITLES, saying
from tools.pages.embeds import EMBED, FIGURE, FIGURES
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

COMMENT = re.compile(r"<!--\s*figure\b.*?-->\n?", re.DOTALL)
"""A description as Markdown hands it on to the page; code that shows one has no `<`."""

MOST = 15_000
"""How many bytes a figure may take: it is part of the page."""


@dataclass(frozen=True)
class Description:
    """What a page says of one figure.

    Args:
        page: the file that it stands in.
        line: its first line, counted from 1.
        kind: what is to be drawn.
        text: the rest of it, YAML.
        name: the file that the line below it embeds; empty where that line embeds none.
    """

    page: Path
    line: int
    kind: str
    text: str
    name: str


def descriptions(page: Path) -> Iterator[Description]:
    """The descriptions of one page or fragment, in order."""
    lines = page.read_text(TEXT).splitlines()
    for number_, line in enumerate(lines, 1):
        if start := FIGURE.match(line):
            end = next((n for n in range(number_, len(lines) + 1) if "-->" in lines[n - 1]), len(lines))
            text = "\n".join([start["rest"] if end == number_ else "", *lines[number_:end]])
            below = next((text for text in lines[end:] if text.strip()), "")
            embed = EMBED.match(below)
            name = embed["name"] if embed and embed["name"].startswith(FIGURES) else ""
            yield Description(page, number_, start["kind"], text.partition("-->")[0], name)


def without_descriptions(page: str) -> str:
    """A page of the site without the descriptions of its figures, which are for those who write it."""
    return COMMENT.sub("", page)


SNIPPET = re.compile(r"^\s*snippet:\s*(\S+)\s*$", re.MULTILINE)
"""The line of a description that names what the figure is drawn from."""

_drawn: dict[Path, tuple[object, dict[str, str]]] = {}
"""By page: what its figures were drawn from, and the figures; of pages with nothing wrong."""


def write_figures(project: Project) -> None:
    """Draw every figure of every page in its language; the outputs of the snippets must be up to date.

    A page that this process has seen with the same text and the same snippets is not read again.

    Args:
        project: whose pages.

    Raises:
        Problems: every description that says what its snippet does not show; nothing is written then.
    """
    drawn: dict[Path, str] = {}
    problems: list[Problem] = []
    for language in LANGUAGES:
        for page in sorted(project.docs(language).rglob("*.md")):
            drawn_from = _drawn_from(project, page.read_text(TEXT))
            known = _drawn.get(page)
            if known and known[0] == drawn_from:
                figures = known[1]
            else:
                figures, found = draw_page(project, language, page)
                problems += found
                _drawn.pop(page, None)
                if not found:
                    _drawn[page] = (drawn_from, figures)
            drawn |= {project.generated(language) / name: text for name, text in figures.items()}
    if problems:
        raise Problems(problems)
    for path, text in drawn.items():
        write_if_changed(project, path, text)
    for language in LANGUAGES:
        for path in (project.generated(language) / FIGURES).rglob("*.md"):
            if path not in drawn:
                path.unlink()


def _drawn_from(project: Project, text: str) -> object:
    """All that the figures of a page of this text are drawn from: the text, and the snippets that it names."""
    snippets = (project.snippets / name for name in SNIPPET.findall(text))
    return text, [(digest_of(path), digest_of(path.with_suffix(".out"))) for path in snippets if path.is_file()]


def draw_page(project: Project, language: str, page: Path) -> tuple[dict[str, str], list[Problem]]:
    """The figures of one page by the names under which it embeds them, and what is wrong with the others."""
    figures: dict[str, str] = {}
    place = page.relative_to(project.docs(language)).with_suffix("").as_posix()
    problems: list[Problem] = []
    described = list(descriptions(page))
    for description in described:
        try:
            _expect_name(description, place, figures)
            figures[description.name] = draw(project, description, language)
        except Wrong as error:
            problems.append(Problem(project.relative(page), description.line + error.line, str(error)))
    named = {description.name for description in described}
    for line, text in enumerate(page.read_text(TEXT).splitlines(), 1):
        embed = EMBED.match(text)
        if embed and embed["name"].startswith(FIGURES) and embed["name"] not in named:
            message = f"embeds {embed['name']}, but no description of a figure stands right above it"
            problems.append(Problem(project.relative(page), line, message))
    return figures, problems


def _expect_name(description: Description, place: str, known: dict[str, str]) -> None:
    wanted = f'--8<-- "{FIGURES}{place}/name.md"'
    if not description.name:
        raise Wrong(f"a figure that is not embedded: write {wanted} right below it, with a name of its own")
    if Path(description.name).parent.as_posix() != FIGURES + place or not description.name.endswith(".md"):
        raise Wrong(f"{description.name} is no name for a figure of this page: write {wanted}")
    if description.name in known:
        raise Wrong(f"{description.name} is the name of another figure of this page: give each its own")


def draw(project: Project, description: Description, language: str) -> str:
    """One figure as HTML.

    Raises:
        Wrong: a description that cannot be drawn, or that says what its snippet does not show.
    """
    figure = read(project, description)
    try:
        drawing = figure.draw(LABELS[language])
    except Unfit as error:
        raise Wrong(str(error)) from error
    name = description.name.removesuffix(".md").replace("/", "-")
    title = TITLES[language][description.kind].format(layers=", ".join(figure.codes))
    told = " ".join(figure.tell(saying(language)))
    concluded = " ".join(figure.conclude(saying(language)))
    caption = "<br/>".join(f"<code>{_plain(code)}</code>" for code in figure.caption)
    text = "\n".join(
        [
            '<figure class="figure" data-search-exclude="">',
            *([f"<figcaption>{caption}</figcaption>"] if caption else []),
            f'<svg viewBox="0 0 {WIDTH} {number(drawing.height)}" role="img" aria-labelledby="{name}-t {name}-d">',
            f'<title id="{name}-t">{_plain(title)}</title>',
            f'<desc id="{name}-d">{_plain(told)}</desc>',
            drawing.svg,
            "</svg>",
            *([f'<p aria-hidden="true">{_plain(concluded)}</p>'] if concluded else []),  # the drawing says it as well
            "</figure>",
            "",
        ]
    )
    if len(text.encode(TEXT)) > MOST:
        raise Wrong(f"the figure takes {len(text.encode(TEXT)):,} bytes, at most {MOST:,}: take smaller sizes")
    return text


def read(project: Project, description: Description) -> Figure:
    """What is to be drawn, each shape taken from the snippet.

    Raises:
        Wrong: as of `draw`.
    """
    kind = KINDS.get(description.kind)
    if kind is None:
        raise Wrong(f"no kind of figure is called {description.kind!r}: write one of {', '.join(KINDS)}")
    keys = Keys(values_in(description.text), ("snippet", *kind.required), kind.optional)
    try:
        shown = Shown.read(project, keys.text("snippet"))
    except Unshown as error:
        raise Wrong(str(error), keys.line("snippet")) from error
    return kind.read(Reader(shown, keys))


def _plain(text: str) -> str:
    return html.escape(text, quote=False)
