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

`quantities` reads what a text claims, `scopes` finds the examples that count for it, `proofs` reads what they show.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.checks.proofs import Proof, together
from tests.checks.quantities import Claims
from tests.checks.scopes import Pages, Placed, in_reach, words
from tools.pages.embeds import pages_and_fragments
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
        self.pages = Pages(project)
        self.claims = cache(Claims)

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
        sections = self.pages.sections(language, path)
        meta = self.pages.meta(path)
        placed = [*meta, *(placed for section in sections for placed in section.claims)]
        reckoned = Proof(frozenset(value for one in placed for value in self.claims(words(one.part)).results))
        page = together([reckoned, *(proof for section in sections for proof in section.proofs)])
        for one in meta:
            self._judge(one, page, page, "on this page")
        for number, section in enumerate(sections):
            reach = in_reach(sections, number)
            proof, where = (together([reach, reckoned]), f"under #{section.id}") if reach else (page, "on this page")
            for one in section.claims:
                of = "" if one.path == path else f" of {self.project.relative(path)}"
                self._judge(one, proof, page, where + of)

    def _judge_readme(self) -> None:
        path = self.project.root / README
        files = sorted(file for file in self.project.snippets.rglob("*") if file.suffix in (".py", ".out"))
        placed = [Placed(path, part) for part in self.pages.document(path).parts if words(part)]
        reckoned = Proof(frozenset(value for one in placed for value in self.claims(words(one.part)).results))
        proof = together([reckoned, *map(self.pages.proof, files)])
        for one in placed:
            self._judge(one, proof, proof, "in snippets/")

    def _judge(self, placed: Placed, proof: Proof, page: Proof, where: str) -> None:
        """Compare one part with what is shown in its reach; `page` is what the whole page shows."""
        claims = self.claims(words(placed.part))
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
        lines = self.pages.document(placed.path).text.splitlines()[placed.part.line - 1 :]
        line = next((number for number, line in enumerate(lines, placed.part.line) if text in line), placed.part.line)
        self.found.add(Problem(self.project.relative(placed.path), line, message))

    def _is_exempt(self, placed: Placed, text: str) -> bool:
        pages = {docs for docs in map(self.project.docs, LANGUAGES) if placed.path.is_relative_to(docs)}
        page = placed.path.relative_to(pages.pop() if pages else self.project.root).as_posix()
        exempt = {exemption for exemption in self.exemptions if (exemption.page, exemption.claim) == (page, text)}
        self.needed |= exempt
        return bool(exempt)


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
