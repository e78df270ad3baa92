"""Every figure is sound, small and described in words, and nothing is on it that its snippet did not show.

What stands on a figure is read back from the drawn SVG. How it was drawn plays no part here.
"""

from __future__ import annotations

import itertools
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from playwright.sync_api import Page

from tests.checks.proofs import TUPLE, Proof, proof_of_code, proof_of_output, shape_of, together
from tools.figures.descriptions import draw_page
from tools.pages.document import Document, Kind
from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project

BYTES = 15_000
SMALLEST = 11
"""In CSS pixels, on a phone."""

CONTRAST = 4.5
PHONE = 360

FORBIDDEN = re.compile(r"<(script|style|image|use|foreignObject)\b|\s(style|href|src|on\w+|xlink:\w+)=|url\(|@import")
HANGUL = re.compile(r"[가-힣]")
FREE = {"0", "1"}
"""Where the states begin, and what stands in an equation."""

SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w)")
STEP = re.compile(rf"\bx([{SUBSCRIPTS}]+)")


@dataclass(frozen=True)
class Figure:
    """One drawn figure.

    Args:
        path: the page that describes it.
        line: where.
        name: what the page embeds.
        language: its language.
        text: as drawn.
        comment: its description on the page.
    """

    path: str
    line: int
    name: str
    language: str
    text: str
    comment: str

    @cached_property
    def root(self) -> ET.Element:
        """Its elements."""
        return ET.fromstring(self.text)

    def words(self, *tags: str) -> list[str]:
        """The texts of elements of these names, in order."""
        return ["".join(each.itertext()) for each in self.root.iter() if each.tag in tags]

    @property
    def snippet(self) -> str:
        """The snippet that it illustrates, as the description names it."""
        found = re.search(r"^snippet:\s*(\S+)\s*$", self.comment, re.MULTILINE)
        return found[1] if found else ""

    def problem(self, message: str) -> Problem:
        """A fault of the figure, where it is described."""
        return Problem(self.path, self.line, f"{self.name}: {message}")


def problems(project: Project) -> list[Problem]:
    """Everything that is wrong with the figures of a project: with their descriptions, and with what was drawn."""
    found: list[Problem] = []
    for language in LANGUAGES:
        for path in sorted(project.docs(language).rglob("*.md")):
            drawn, faults = draw_page(project, language, path)
            figures = list(read(project, language, path, drawn))
            found += faults
            found += [problem for figure in figures for problem in faults_of(project, figure)]
            found += _elsewhere(path, figures)
            found += _same_ids(figures)
            if missing := drawn.keys() - {figure.name for figure in figures}:
                found.append(Problem(project.relative(path), 0, f"drawn, but not embedded: {', '.join(missing)}"))
    return found


def read(project: Project, language: str, path: Path, drawn: dict[str, str]) -> Iterator[Figure]:
    """The figures that a page embeds, each with the comment above it."""
    parts = Document.read(path).parts
    for before, part in itertools.pairwise(parts):
        if part.kind is Kind.EMBED and part.embeds[0] in drawn:
            name = part.embeds[0]
            comment = before.text if before.kind is Kind.COMMENT else ""
            yield Figure(project.relative(path), before.line, name, language, drawn[name], comment)


def faults_of(project: Project, figure: Figure) -> list[Problem]:
    """What is wrong with one figure."""
    try:
        _ = figure.root
    except ET.ParseError as error:
        return [figure.problem(f"no valid XML: {error}")]
    rules: tuple[Callable[[Project, Figure], Iterator[str]], ...] = (_light, _described, _proven, _timesteps, _flags)
    return [figure.problem(message) for rule in rules for message in rule(project, figure)]


def _light(_: Project, figure: Figure) -> Iterator[str]:
    if (size := len(figure.text.encode(TEXT))) > BYTES:
        yield f"{size:,} bytes, at most {BYTES:,}"
    if found := FORBIDDEN.search(figure.text):
        yield f"{found[0].strip()!r}: no script, no style and no reference belong in a figure"
    if "\n\n" in figure.text:
        yield "a blank line, which ends HTML in Markdown"


def _described(_: Project, figure: Figure) -> Iterator[str]:
    svg = figure.root.find("svg")
    ids = svg.get("aria-labelledby", "").split() if svg is not None else []
    for tag in ("title", "desc"):
        element = svg.find(tag) if svg is not None else None
        text = (element.text or "").strip() if element is not None else ""
        if element is None or not text or element.get("id") not in ids:
            yield f"no <{tag}> that a screen reader would say"
        elif bool(HANGUL.search(text)) != (figure.language == "ko"):
            yield f"its <{tag}> is not in the language of the page: {text!r}"
    if figure.language != "ko" and (korean := [text for text in figure.words("text") if HANGUL.search(text)]):
        yield f"Korean on an English page: {korean[0]!r}"


def _proof(project: Project, figure: Figure) -> Proof | None:
    path = project.snippets / figure.snippet
    if not figure.snippet or not path.is_file():
        return None
    return together([proof_of_code(path.read_text(TEXT)), proof_of_output(path.with_suffix(".out").read_text(TEXT))])


def _proven(project: Project, figure: Figure) -> Iterator[str]:
    """Every shape and every number stands in the code or the output of the snippet."""
    proof = _proof(project, figure)
    if proof is None:
        yield "its description names no snippet"
        return
    for text in figure.words("text", "title", "desc", "code"):
        shapes = [shape_of(items) for items in TUPLE.findall(text)]
        yield from (
            f"{shape} stands neither in {figure.snippet} nor in its output"
            for shape in shapes
            if not proof.shows_shape(shape)
        )
        rest = TUPLE.sub(" ", text).replace("×", " ")
        for digits in NUMBER.findall(rest):
            if digits.lstrip("-") not in FREE and not any(value == float(digits) for value in proof.numbers):
                yield f"{digits} in {text!r} stands neither in {figure.snippet} nor in its output"


def _timesteps(project: Project, figure: Figure) -> Iterator[str]:
    """The inputs are numbered from 1 to the number of timesteps, and nothing is numbered higher."""
    steps = [int("".join(str(SUBSCRIPTS.index(sign)) for sign in found)) for found in _steps(figure.words("text"))]
    shapes = [shape_of(items) for text in figure.words("text") for items in TUPLE.findall(text)]
    axes = {int(shape[1]) for shape in shapes if len(shape) > 2 and shape[1].isdigit()}
    if steps and axes and (max(steps) not in axes or min(steps) != 1):
        known = " or ".join(map(str, sorted(axes)))
        yield f"its inputs are numbered {min(steps)} to {max(steps)}, but its shapes have {known} timesteps"


def _steps(texts: list[str]) -> list[str]:
    return [step for text in texts for step in STEP.findall(text)]


def _flags(_: Project, figure: Figure) -> Iterator[str]:
    """A layer alone, or an RNN of cells: what is highlighted is what its flags return."""
    captions = figure.words("code")
    if not re.match(r"\s*<!-- figure: (unrolled|stacked-cells)\s", figure.comment) or not captions:
        return
    axes = 2 + ("return_sequences=True" in captions[0])
    named = [text for text in figure.words("text") if TUPLE.search(text) and not text.startswith(("(", "inputs"))]
    shapes = [shape_of(items) for text in named for items in TUPLE.findall(text)]
    states = [text for text in figure.words("text") if re.fullmatch(r"state\w*", text)]
    has_states = "return_state=True" in captions[0]
    given = len(states) // (1 + has_states) if "initial_state:" in figure.comment else 0
    back = sum(box.get("class") == "back" for box in figure.root.iter("rect")) - 1  # without that of the legend
    if any(len(shape) != axes for shape in shapes) or bool(len(states) - given) != has_states:
        yield f"{captions[0]} returns something else than what has a name"
    if back != len(shapes) + len(states) - given:
        yield f"{back} boxes are highlighted, but {len(shapes) + len(states) - given} have a name"


def _elsewhere(path: Path, figures: list[Figure]) -> Iterator[Problem]:
    """A figure whose snippet the page does not show: the reader cannot compare the two."""
    shown = {name for part in Document.read(path).parts for name in part.embeds}
    for figure in figures:
        if figure.snippet and figure.snippet not in shown:
            yield figure.problem(f"the page does not embed {figure.snippet}: draw a snippet that it shows")


def _same_ids(figures: list[Figure]) -> Iterator[Problem]:
    ids = Counter(identity for figure in figures for identity in re.findall(r'\bid="([^"]*)"', figure.text))
    for figure in figures:
        for identity in re.findall(r'\bid="([^"]*)"', figure.text):
            if ids[identity] > 1:
                yield figure.problem(f"the id {identity} stands {ids[identity]} times on the page")


LOOK = """([smallest, contrast]) => {
  const found = []
  const light = ([r, g, b]) => {
    const part = value => (value /= 255) <= .03928 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4
    return .2126 * part(r) + .7152 * part(g) + .0722 * part(b)
  }
  const colour = (text, under) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number)
    return [r, g, b].map((value, n) => value * a + under[n] * (1 - a))
  }
  const ground = colour(getComputedStyle(document.body).backgroundColor, [255, 255, 255])
  for (const svg of document.querySelectorAll(".figure svg")) {
    const name = svg.querySelector("title").textContent
    const edge = svg.getBoundingClientRect()
    const unit = edge.width / svg.viewBox.baseVal.width
    const texts = [...svg.querySelectorAll("text")]
    const boxes = [...svg.querySelectorAll("rect, circle")]
    const places = texts.map(text => text.getBoundingClientRect())
    texts.forEach((text, n) => {
      const style = getComputedStyle(text), place = places[n]
      const say = what => found.push(`${name}: ${text.textContent}: ${what}`)
      const size = parseFloat(style.fontSize) * unit
      if (size < smallest) say(`${size.toFixed(1)} pixels high`)
      if (place.left < edge.left - .5 || place.right > edge.right + .5 || place.top < edge.top - 1 ||
          place.bottom > edge.bottom + 1) say("cut off")
      places.slice(n + 1).forEach((other, m) => {
        const wide = Math.min(place.right, other.right) - Math.max(place.left, other.left)
        const high = Math.min(place.bottom, other.bottom) - Math.max(place.top, other.top)
        if (wide > 1 && high > 4) say(`overlaps ${texts[n + 1 + m].textContent}`)
      })
      let under = ground
      for (const box of boxes) {
        const around = box.getBoundingClientRect(), fill = getComputedStyle(box).fill
        if (fill !== "none" && around.left <= place.left + 2 && around.right >= place.right - 2 &&
            around.top <= place.top + 4 && around.bottom >= place.bottom - 4) under = colour(fill, under)
      }
      const shades = [light(colour(style.fill, under)), light(under)].sort((one, two) => two - one)
      const ratio = (shades[0] + .05) / (shades[1] + .05)
      if (ratio < contrast) say(`contrast ${ratio.toFixed(1)}`)
    })
  }
  return found
}"""
"""What of the figures on an open page cannot be read: too small, cut off, on top of each other, too pale."""


def illegible(page: Page) -> list[str]:
    """What of the figures on an open page cannot be read."""
    found: list[str] = page.evaluate(LOOK, [SMALLEST, CONTRAST])
    return found
