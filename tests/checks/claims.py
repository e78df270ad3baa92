"""Every number and every shape in prose stands in the code or the output under the same heading.

For a writer: *a number in digits stands in the code or the output under its own heading; what is no result is
written in words.* In detail:

- Under a heading without code of its own counts the code of its subsections, then that of the section around it,
  at last that of the page. For titles and descriptions counts the whole page, for README.md every snippet.
- A shape such as `(32, 25, 20)` must stand there as a whole. A name in one, as in `(batch, 4, 3)`, fits any
  number; `(batch, timesteps, units)` and formulas such as `4 × units` are free.
- In code, the numbers of `LSTM(3)` and `units=3` must stand behind the same names somewhere on the page.
- Arithmetic is worked out: `144 + 180 = 324` must be right. What it starts from must stand there, its result
  need not.
- Free are 0 and 1, unless they count something (`1개`, `0 parameters`); versions (`Keras 3.15`); digits in names
  (`float32`, `3D`); bounds (`10⁻⁶`); and the words of a link to another site, such as a paper and its year.
- All else stands in `EXEMPTIONS`, with a reason.

A fragment is judged on every page that embeds it. What only dresses an output (`.round(4)`, a seed) proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path

from tests.checks.proofs import (
    FIXED,
    SETTING,
    Proof,
    Setting,
    Shape,
    proof_of_code,
    proof_of_output,
    setting_of,
    shape_of,
    together,
)
from tools.figures.descriptions import draw_page
from tools.pages.arithmetic import Arithmetic, arithmetics
from tools.pages.document import COMMENT, INLINE_CODE, LINK, PROSE, TAG, Document, Kind, Part, labels
from tools.pages.embeds import find_embedded, pages_and_fragments
from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project

README = "README.md"


@dataclass(frozen=True)
class Exemption:
    """A number in prose that no example shows.

    Args:
        page: where it stands, in whatever language: a page, a fragment, or README.md.
        claim: the number as written.
        reason: why no example shows it.
    """

    page: str
    claim: str
    reason: str


EXEMPTIONS = (Exemption("index.md", "60", "a promise to the reader: sixty seconds"),)

NUMBER = re.compile(
    r"""(?:(?<![\w)\]%])(?P<minus>[−-]))?
    (?<![A-Za-z_\d.])(?<![A-Za-z]-)                  # neither in a name nor in `UTF-8`
    (?P<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[−-]?\d+)?)(?!\.?\d)
    (?P<percent>\s?%)?
    (?P<counted>\s?(?:개|(?:parameter|value|sample|prediction|weight|output|state|timestep|feature|unit)s?\b))?""",
    re.VERBOSE,
)
TUPLE = re.compile(r"(?<![\w)\]])\(\s*(?P<items>(?:-?\w+\s*,\s*)+(?:-?\w+)?)\s*\)")
LIST = re.compile(r"(?:TensorShape\(|shape=)\[(?P<items>(?:\w+\s*,\s*)*\w+)\s*,?\s*\]")
FORMULA = re.compile(r"(?<!\w)[A-Za-z_][\w.]*(?:\s*[×·*²³]|\s+[+−/-]\s)|[×·*]\s*[A-Za-z_]")
TERM = re.compile(r"\d+\s*[×·]\s*[A-Za-z_]\w*|(?<!\w)[A-Za-z_]\w*\s*[×·]\s*\d+")
FREE = re.compile(
    r"""https?://\S+
    |\b(?:Keras|TensorFlow|tf_keras|Python|NumPy|PyTorch|JAX|CUDA|cuDNN|MkDocs)   # versions
        (?:\s(?:up\sto|before|since|from|until))?\s?v?\d+(?:\.\d+)*(?:\s?(?:–|-|~|to|and|or|와|과)\s?\d+\.\d+)*
    |\d+(?:\.\d+){2,}
    |10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+                                                             # bounds
    |(?<=[\w)}])[_^]\{?\d+\}?                                                     # powers and places in formulas
    |(?<![\w.])\d+(?:D|st|nd|rd|th)(?![A-Za-z\d])                                  # names, places in a row
    |\{:?\s*(?:[.#]|[a-z-]+=)[^}]*\}                                                            # attributes
    """,
    re.VERBOSE,
)
LITERAL = re.compile(r"[0-9]|None")
NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.\s")
NAMELESS = "x"
"""Stands where a shape or a formula stood: a name, so that nothing beside it is taken for a number of its own."""


@dataclass
class Claims:
    """What a text claims.

    Args:
        text: as written, in Markdown.
    """

    text: str
    shapes: list[tuple[str, Shape]] = field(default_factory=list)
    settings: list[tuple[str, Setting]] = field(default_factory=list)
    numbers: list[tuple[str, Decimal]] = field(default_factory=list)
    arithmetic: list[Arithmetic] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not LITERAL.search(self.text):
            return
        text = _without_links(COMMENT.sub("", self.text))
        text = INLINE_CODE.sub(lambda match: f" {self._take_code(match[2])} ", text)
        text = TERM.sub(NAMELESS, FREE.sub(" ", self._take_shapes(text)))
        self.arithmetic = [found for found in arithmetics(text) if found.is_worked_out]
        for result in (token for found in reversed(self.arithmetic) for token in reversed(found.results)):
            text = f"{text[: result.start]}={text[result.end :]}"
        for match in NUMBER.finditer(text):
            value = _value(match["digits"])
            if match["counted"] or not _is_free(match["digits"]):
                self.numbers.append((match["digits"], -value if match["minus"] else value))

    @property
    def results(self) -> set[Decimal]:
        """What its arithmetic comes to."""
        return {_value(token.text) for found in self.arithmetic for token in found.results}

    def _take_code(self, code: str) -> str:
        """Keep the shapes and settings of a code span; returns it without shapes and formulas."""
        code = self._take_shapes(code, names=True)
        for match in SETTING.finditer(code):
            if not _is_free(match["digits"]):
                self.settings.append((match[0], setting_of(match)))
        return NAMELESS if FORMULA.search(code) else code

    def _take_shapes(self, text: str, names: bool = False) -> str:
        def keep(match: re.Match[str]) -> str:
            shape = shape_of(match["items"])
            fixed = [bool(FIXED.fullmatch(item)) for item in shape]
            if not (names or all(fixed)):
                return match[0]
            if any(fixed):
                self.shapes.append((match[0], shape))
            return f" {NAMELESS} "

        return LIST.sub(keep, TUPLE.sub(keep, text))


def _without_links(text: str) -> str:
    """The text with the words of links inside the site in their place, and nothing for links to other sites."""
    spans: list[str] = []

    def hide(match: re.Match[str]) -> str:
        spans.append(match[0])
        return chr(0xE000 + len(spans) - 1)

    def words(match: re.Match[str]) -> str:
        elsewhere = match["target"].startswith(("http:", "https:")) and not match["image"]
        return " " if elsewhere else match["text"]

    text = LINK.sub(words, INLINE_CODE.sub(hide, text))
    text = TAG.sub(" ", text) + "".join(f" {label}" for label in _spoken(text))
    return re.sub("[\ue000-\uf8ff]", lambda match: spans[ord(match[0]) - 0xE000], text)


def _spoken(text: str) -> list[str]:
    """What a screen reader says of the HTML inside a text."""
    return [label for tag in TAG.finditer(text) for label in labels(tag[0])]


def _is_free(digits: str) -> bool:
    """Whether the number says too little to be a result, unless it counts something."""
    return digits.lstrip("-") in ("0", "1")


def _value(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "").replace("−", "-"))


@dataclass(frozen=True)
class Placed:
    """A part of a page, or of a fragment that the page embeds.

    Args:
        path: the file that it stands in.
        part: the part.
    """

    path: Path
    part: Part


@dataclass
class Section:
    """What stands under one heading of a page, fragments put in.

    Args:
        level: of the heading; 0 before the first.
        id: of the heading.
        claims: the parts with words.
        proofs: what its examples show.
    """

    level: int
    id: str
    claims: list[Placed] = field(default_factory=list)
    proofs: list[Proof] = field(default_factory=list)


def problems(project: Project, exemptions: Iterable[Exemption] = EXEMPTIONS) -> list[Problem]:
    """The numbers and shapes in prose that no example shows, and arithmetic that is wrong.

    Args:
        project: whose pages and README.md.
        exemptions: what no example needs to show.

    Returns:
        One problem a claim, and one an exemption that nothing needs any more.
    """
    return _Check(project, tuple(exemptions)).problems()


class _Check:
    """One run of the check.

    Args:
        project: whose pages and README.md.
        exemptions: what no example needs to show.
    """

    def __init__(self, project: Project, exemptions: tuple[Exemption, ...]) -> None:
        self.project = project
        self.exemptions = exemptions
        self.needed: set[Exemption] = set()
        self.found: set[Problem] = set()
        self.document = cache(Document.read)
        self.claims = cache(Claims)
        self.proof = cache(_proof_of_file)

    def problems(self) -> list[Problem]:
        for language in LANGUAGES:
            for path in pages_and_fragments(self.project, language):
                if "_fragments" not in path.parts:
                    self._judge_page(language, path)
        if (self.project.root / README).is_file():
            self._judge_readme()
        unneeded = (_unneeded(exemption) for exemption in self.exemptions if exemption not in self.needed)
        return sorted([*self.found, *unneeded])

    def _judge_page(self, language: str, path: Path) -> None:
        sections = self._sections(language, path)
        meta = [Placed(path, part) for part in _meta(self.document(path))]
        placed = [*meta, *(placed for section in sections for placed in section.claims)]
        reckoned = Proof(frozenset(value for one in placed for value in self.claims(_words(one.part)).results))
        page = together([reckoned, *(proof for section in sections for proof in section.proofs)])
        for one in meta:
            self._judge(one, page, page, "on this page")
        for number, section in enumerate(sections):
            reach = _in_reach(sections, number)
            proof, where = (together([reach, reckoned]), f"under #{section.id}") if reach else (page, "on this page")
            for one in section.claims:
                of = "" if one.path == path else f" of {self.project.relative(path)}"
                self._judge(one, proof, page, where + of)

    def _judge_readme(self) -> None:
        path = self.project.root / README
        files = sorted(file for file in self.project.snippets.rglob("*") if file.suffix in (".py", ".out"))
        placed = [Placed(path, part) for part in self.document(path).parts if _words(part)]
        reckoned = Proof(frozenset(value for one in placed for value in self.claims(_words(one.part)).results))
        proof = together([reckoned, *map(self.proof, files)])
        for one in placed:
            self._judge(one, proof, proof, "in snippets/")

    def _judge(self, placed: Placed, proof: Proof, page: Proof, where: str) -> None:
        """Compare one part with what is shown in its reach; `page` is what the whole page shows."""
        claims = self.claims(_words(placed.part))
        for arithmetic in claims.arithmetic:
            if arithmetic.fault:
                self._add(placed, arithmetic.text, f"wrong arithmetic: {arithmetic.fault}")
        unshown = [
            *((text, page.shows_shape(shape)) for text, shape in claims.shapes if not proof.shows_shape(shape)),
            *((text, False) for text, setting in claims.settings if not page.shows_setting(setting)),
            *((text, page.shows_number(value)) for text, value in claims.numbers if not proof.shows_number(value)),
        ]
        for text, elsewhere in unshown:
            if not self._is_exempt(placed, text):
                self._add(placed, text, _unshown(text, where, elsewhere))

    def _add(self, placed: Placed, text: str, message: str) -> None:
        lines = self.document(placed.path).text.splitlines()[placed.part.line - 1 :]
        line = next((number for number, line in enumerate(lines, placed.part.line) if text in line), placed.part.line)
        self.found.add(Problem(self.project.relative(placed.path), line, message))

    def _is_exempt(self, placed: Placed, text: str) -> bool:
        pages = {docs for docs in map(self.project.docs, LANGUAGES) if placed.path.is_relative_to(docs)}
        page = placed.path.relative_to(pages.pop() if pages else self.project.root).as_posix()
        exempt = {exemption for exemption in self.exemptions if (exemption.page, exemption.claim) == (page, text)}
        self.needed |= exempt
        return bool(exempt)

    def _sections(self, language: str, path: Path) -> list[Section]:
        """The page from heading to heading, with the fragments that it embeds."""
        sections = [Section(0, "")]
        before: Part | None = None
        for placed in self._placed(language, path):
            part = placed.part
            if part.kind is Kind.HEADING:
                sections.append(Section(part.level, part.id))
            if part.kind is Kind.CODE:
                sections[-1].proofs += self._proofs(part, before)
            if _words(part, before):
                sections[-1].claims.append(placed)
            sections[-1].claims += self._figures(placed)
            before = part
        return sections

    def _placed(self, language: str, path: Path, around: tuple[Path, ...] = ()) -> Iterator[Placed]:
        figures = draw_page(self.project, language, path)[0]  # those that cannot be drawn stop the build
        for part in self.document(path).parts:
            yield Placed(path, part)
            for name in part.embeds if part.kind is Kind.EMBED else ():
                if name in figures:
                    yield Placed(path, Part(Kind.HTML, part.line, figures[name]))
                found = find_embedded(self.project, language, name)
                if found and found.is_relative_to(self.project.docs(language)) and found not in (path, *around):
                    yield from self._placed(language, found, (path, *around))

    def _proofs(self, part: Part, before: Part | None) -> Iterator[Proof]:
        """What a code block shows: the snippets that it embeds, or code in place, which is run as well."""
        for name in part.embeds:
            path = self.project.snippets / name
            if path.is_file():
                yield self.proof(path)
        if part.language == "python":
            yield proof_of_code(part.text)
        elif _is_output(part, before):
            yield proof_of_output(part.text)

    def _figures(self, placed: Placed) -> Iterator[Placed]:
        """The words in the drawings that a part shows as images."""
        for _, target in placed.part.images:
            figure = placed.path.parent / target
            if figure.suffix == ".svg" and figure.is_file():
                text = "\n".join(labels(figure.read_text(TEXT)))
                yield Placed(placed.path, Part(Kind.PARAGRAPH, placed.part.line, text))


def _meta(document: Document) -> list[Part]:
    """Title and description, as parts."""
    return [Part(Kind.PARAGRAPH, document.meta_line(key), text) for key, text in document.meta.items()]


def _words(part: Part, before: Part | None = None) -> str:
    """What a part says to the reader; empty where it says nothing that this check judges."""
    if part.kind in PROSE:
        return NUMBERED.sub("", part.text)
    if part.kind is Kind.HTML:
        return "\n".join(part.labels)
    if part.language == "text" and not part.embeds and not _is_output(part, before):
        return part.text
    return ""


def _is_output(part: Part, before: Part | None) -> bool:
    """Whether the block is the output of the code above it: then another check compares the two."""
    return part.language == "text" and before is not None and before.language == "python"


def _in_reach(sections: list[Section], number: int) -> Proof | None:
    """What counts for a section: its own examples, or those below it, or those of the nearest section around it.

    Returns:
        None where none of these has an example: then the whole page counts.
    """
    proofs = sections[number].proofs
    level = sections[number].level
    while level > 0 and not proofs:
        start = number
        while sections[start].level > level:
            start -= 1
        end = start + 1
        while end < len(sections) and sections[end].level > sections[start].level:
            end += 1
        proofs = [proof for section in sections[start:end] for proof in section.proofs]
        level -= 1
    return together(proofs) if proofs else None


def _unshown(text: str, where: str, elsewhere: bool) -> str:
    hint = ", only elsewhere on the page" if elsewhere else ""
    return (
        f"{text} stands in no code and no output {where}{hint}: mend it, print it in an example there, "
        "or write it in words if it is no result"
    )


def _unneeded(exemption: Exemption) -> Problem:
    path = Path(__file__)
    wanted = f'Exemption("{exemption.page}", "{exemption.claim}"'
    lines = path.read_text(TEXT).splitlines()
    line = next((number for number, line in enumerate(lines, 1) if wanted in line), 0)
    message = f"no exemption is needed for {exemption.claim} in {exemption.page}: delete it"
    return Problem("tests/checks/claims.py", line, message)


def _proof_of_file(path: Path) -> Proof:
    text = path.read_text(TEXT)
    return proof_of_code(text) if path.suffix == ".py" else proof_of_output(text)
