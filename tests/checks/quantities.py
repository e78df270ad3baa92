"""Every quantity in a text is one that an example must show: numbers, shapes, settings and sums are read here.

`tests.checks.claims` says which of them are free, and holds the pages to the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from tests.checks.proofs import FIXED, SETTING, Setting, Shape, setting_of, shape_of
from tools.pages.arithmetic import Arithmetic, arithmetics
from tools.pages.document import COMMENT, INLINE_CODE, LINK, TAG, labels

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
