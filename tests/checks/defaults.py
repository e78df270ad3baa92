"""Every default that the pages state is the one that the recorded signature of the class has.

For a writer: *where a sentence says what an argument is by default, it says what Keras does.* Read are paragraphs, list
items, headings and table cells, those of fragments on every page that embeds them:

- `the default tanh`, `the default is zero`, `defaults to False`, `by default sigmoid`, `sigmoid, which is the default`,
  `reset_after=True (default)`, and settings before `all of them defaults`; in Korean `기본값 tanh`, `기본값은 False`,
  `sigmoid가 기본값`, `기본 방식(reset_after=True)`, and settings before `모두 기본값`. The value is a code span, a
  number, or one of the words zero, one, off and on; without marks also a name that is the default of some argument, as
  in `기본값이 tanh`.
- `Only units is required` and `units만 필수` under `#signature`: these must be all arguments without a default.

Whose default it is:

- The argument is that of a setting such as `use_cudnn="auto"`; else the one of `the default of training`; else one of
  these: the last that the sentence names before the value, the first that it names behind it, the one whose heading it
  stands under, and `bias_initializer` where the sentence speaks of the bias.
- The class is the one named beside it, between two commas; else that of the page.
- Where either cannot be told, as in a guide, some argument of some class must have this default: `relu` is found, but
  `True` for `False` is not.

Left alone are words in quotation marks, which repeat what others say; other software and versions (`Keras 2`, `ONNX`),
unless Keras 3 is named beside them; paragraphs that name other functions (`pad_sequences`, `Embedding`), unless they
stand under the heading of an argument; titles and descriptions; and what is told by what comes out (`by default only
the last state is returned`), which examples show.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.checks.language import QUOTATION, SENTENCE
from tests.checks.scopes import Pages, Placed, Section, words
from tools.pages.document import INLINE_CODE, LINK, Kind
from tools.pages.embeds import pages_and_fragments
from tools.pages.signature import Signature, recorded_signatures
from tools.problems import Problem
from tools.project import LANGUAGES, Project

HIDDEN = {"implementation": "2", "zero_output_for_mask": "False", "unroll": "False"}
"""Defaults of arguments that a signature may hide behind `**kwargs`; a test reads them from the installed Keras."""

SPAN = "[\ue000-\uf8ff]"
"""Stands for a code span."""

OTHERS = re.compile(r"Keras 2|tf_keras|TensorFlow 1|ONNX|PyTorch|JAX")
OURS = re.compile(r"Keras 3")
OTHER_FUNCTIONS = re.compile(r"`(?:pad_sequences|Embedding)\b")
CLAUSE = re.compile(r"[,;:](?=\s)|지만(?=\s)|\bwhile\b")
NAME = re.compile(r"[A-Za-z_]\w*")
SETTING = re.compile(r"(?P<name>[a-z_]\w*)=(?P<value>.+)")
NOUNS = {"편향": "bias_initializer", "bias": "bias_initializer"}
"""What is called by another name than its argument."""

WORDS = {"zero": 0, "zeros": 0, "one": 1, "off": False, "on": True}

CODE = rf"[\[(]?(?P<value>{SPAN})\]?"
PLAIN = r"(?<![\w.−-])(?P<value>[−-]?\d+(?:\.\d+)?(?!\.?\d)|[A-Za-z_]+)"
OF = rf"(?:\sof(?:\sthe)?(?:\sargument)?\s(?P<of>{SPAN}))?"
PATTERNS = {
    "en": [
        rf"(?<![Bb]y\s)\b[Dd]efault(?:\s(?:value|variant|setting))?,?\s{CODE}",
        r"\bthe default, (?P<value>\d+)\b",
        rf"\b[Dd]efault(?:\svalue)?{OF}\s(?:is|stays|remains|became)\s(?:still\s|now\s)?(?:{CODE}|{{PLAIN}})",
        rf"\bdefaults\sto\s(?:{CODE}|{{PLAIN}})",
        rf"\b[Bb]y default,?\s{CODE}",
        rf"{CODE},?\s(?:\(default|\((?:the\s)?default|(?:which\s)?is\sthe\sdefault|(?<=,\s)the\sdefault|by\sdefault)\b"
        rf"(?!,?\s?\(?\[?{SPAN})(?!\sof\b)",
        r"\b(?!one\b)(?:{PLAIN})\s(?:(?:which\s)?is\sthe\sdefault|by\sdefault)\b",
    ],
    "ko": [
        rf"(?:(?P<of>{SPAN})의\s)?기본값(?:인|은|이|도)?(?:\s(?:여전히|그대로|이미|아직))?\s?(?:{CODE}|{{PLAIN}})",
        rf"기본\s방식\({CODE}\)",
        rf"{CODE}(?:이|가|은|는)\s기본값",
        rf"{CODE}\s?\(기본값\)",
    ],
}
ALL_OF_THEM = {"en": re.compile(r"\ball (?:of them |of these )?(?:the )?defaults\b"), "ko": re.compile(r"모두 기본값")}
REQUIRED = {
    "en": re.compile(rf"(?P<names>{SPAN}(?:(?:,|\sand|,\sand)\s{SPAN})*)\s(?:is|are)\srequired"),
    "ko": re.compile(
        rf"(?P<names>{SPAN}(?:(?:,|와|과)\s{SPAN})*)(?:만|가|이)\s필수"
        rf"|필수\s인자(?:\(argument\))?는\s(?P<only>{SPAN}(?:(?:,|와|과)\s{SPAN})*)"
    ),
}


@dataclass(frozen=True)
class Marked:
    """A text in which one sign stands for each code span, and of links only their words stand.

    Args:
        text: with the signs.
        spans: what the code spans hold, in order.
    """

    text: str
    spans: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Marked:
        """Read Markdown."""
        spans: list[str] = []

        def hide(match: re.Match[str]) -> str:
            spans.append(match[2].strip())
            return chr(0xE000 + len(spans) - 1)

        text = INLINE_CODE.sub(hide, text)
        return cls(
            LINK.sub(lambda match: f"[{match['text']}]", text).replace("**", "").replace("\n", " "), tuple(spans)
        )

    def code(self, text: str | None) -> list[str]:
        """The code spans in a part of the text, in order."""
        return [self.spans[ord(sign) - 0xE000] for sign in re.findall(SPAN, text or "")]

    def shown(self, text: str) -> str:
        """A part of the text as it was written, for a report."""
        return re.sub(SPAN, lambda match: f"`{self.spans[ord(match[0]) - 0xE000]}`", text).strip()


@dataclass(frozen=True)
class Statement:
    """A default as a sentence states it.

    Args:
        text: as written, for the report.
        value: what is said to be the default.
        arguments: those that it may be the default of; none where that cannot be told.
        beside: what stands between the same two commas.
    """

    text: str
    value: object
    arguments: tuple[str, ...]
    beside: str


def problems(project: Project) -> list[Problem]:
    """Defaults in prose that are not those of the signature.

    Args:
        project: whose pages and record of signatures.

    Returns:
        One problem a statement.

    Raises:
        Problems: the signatures have no record.
    """
    return _Check(project).problems()


class _Check:
    """One run of the check.

    Args:
        project: whose pages and record of signatures.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.pages = Pages(project)
        self.classes = {signature.name: signature for signature in recorded_signatures(project)}
        pairs = [pair for signature in self.classes.values() for pair in _defaults(signature)]
        self.arguments = {name for name, _ in pairs}
        self.all_defaults = {default for _, default in pairs if default is not None}
        self.names = {name for name in map(_literal, self.all_defaults) if isinstance(name, str)}

    def problems(self) -> list[Problem]:
        found = set()
        for language in LANGUAGES:
            for path in pages_and_fragments(self.project, language):
                if "_fragments" not in path.parts:
                    found |= set(self._of_page(language, path))
        return sorted(found)

    def _of_page(self, language: str, path: Path) -> Iterator[Problem]:
        page = self._class_of(path)
        around: list[Section] = []
        for section in self.pages.sections(language, path):
            around = [*(one for one in around if one.level < section.level), section]
            heading = self._argument_of(around) if page else ""
            for placed in section.claims:
                marked = Marked.of(words(placed.part))
                told = list(self._wrong(language, marked, page, heading))
                if section.id == "signature" and page:
                    told += _required(language, marked, self.classes[page])
                for text, message in told:
                    yield Problem(self.project.relative(placed.path), self._line(placed, text), message)

    def _line(self, placed: Placed, text: str) -> int:
        """The line of a part that holds a text, or the first of the part where the text goes over several."""
        first = placed.part.line
        lines = self.pages.document(placed.path).text.splitlines()[first - 1 :]
        return next((number for number, line in enumerate(lines, first) if text in line), first)

    def _class_of(self, path: Path) -> str:
        """The class that a page is about, from its name or that of its folder; empty where there is none."""
        named = {word for part in path.with_suffix("").parts[-2:] for word in part.split("-")}
        return next((name for name in self.classes if name.lower() in named and "layers" in path.parts), "")

    def _argument_of(self, around: list[Section]) -> str:
        """The argument whose heading the innermost section stands under; empty where there is none."""
        for section in reversed(around):
            argument = section.id.removeprefix("call-")
            if argument in self.arguments:
                return argument
            headings = [one.part for one in section.claims if one.part.kind is Kind.HEADING]
            named = {span for part in headings for span in part.inline_code if span in self.arguments}
            if len(named) == 1:
                return named.pop()
        return ""

    def _wrong(self, language: str, marked: Marked, page: str, heading: str) -> Iterator[tuple[str, str]]:
        """What of a text states a default that is none, and what the signature says."""
        others = not heading and OTHER_FUNCTIONS.search(marked.shown(marked.text))
        for sentence in SENTENCE.finditer(marked.text):
            for one in self._statements(language, marked, sentence, heading):
                beside = [
                    name for name in self.classes if re.search(rf"(?<![A-Za-z\d]){name}(?![A-Za-z\d])", one.beside)
                ]
                classes = beside or ([page] if page else list(self.classes))
                says = "" if others and not beside else self._fault(one, classes)
                if says:
                    yield one.text, f"{one.text}: {says}"

    def _statements(self, language: str, marked: Marked, sentence: re.Match[str], heading: str) -> Iterator[Statement]:
        text = sentence[0]
        quoted = [match.span() for match in QUOTATION.finditer(text)]
        for pattern in PATTERNS[language]:
            for match in re.finditer(_with_plain(pattern), text):
                start, end = match.span()
                beside = _clause(text, start, end)
                elsewhere = OTHERS.search(beside) and not OURS.search(beside)
                read = self._read(marked, match)
                if read and not elsewhere and not any(first < end and start < last for first, last in quoted):
                    argument, value = read
                    meant = (argument,) if argument else self._meant(marked, text[:start], text[end:], heading)
                    yield Statement(marked.shown(match[0]), value, meant, beside)
        for match in ALL_OF_THEM[language].finditer(text):
            for span in marked.code(text[: match.start()]):
                if setting := SETTING.fullmatch(span):
                    value = _value(setting["value"])
                    yield Statement(f"`{span}`", value, (setting["name"],), "")

    def _read(self, marked: Marked, match: re.Match[str]) -> tuple[str, object] | None:
        """The argument that a match names, or nothing, and the value; None where that is no value."""
        groups = match.groupdict()
        of = "".join(marked.code(groups.get("of")))
        text = next(value for name, value in groups.items() if name.startswith("value") and value)
        if of and of not in self.arguments:
            return None
        if not re.fullmatch(SPAN, text):
            is_value = text in WORDS or text in self.names or text[-1].isdigit()
            return (of, WORDS.get(text, _value(text.replace("−", "-")))) if is_value else None
        (code,) = marked.code(text)
        if setting := SETTING.fullmatch(code):
            return setting["name"], _value(setting["value"])
        value = _value(code)
        is_thing = value == code and (code in self.arguments or code in self.classes or len(code) == 1)
        return None if value is ... or is_thing else (of, value)

    def _meant(self, marked: Marked, before: str, after: str, heading: str) -> tuple[str, ...]:
        """The arguments that a value may belong to which stands between two parts of a sentence."""
        first, second = ([one for one in marked.code(text) if one in self.arguments] for text in (before, after))
        called = [argument for noun, argument in NOUNS.items() if noun in before]
        return tuple(dict.fromkeys(one for one in (*first[-1:], heading, *second[:1], *called) if one))

    def _fault(self, one: Statement, classes: list[str]) -> str:
        """What the signatures of the classes say instead; empty where they say the same."""
        known = [
            (name, argument, default)
            for name in classes
            for argument, default in _defaults(self.classes[name])
            if argument in one.arguments and default is not None
        ]
        defaults = [default for _, _, default in known] or self.all_defaults
        if any(_same(one.value, default) for default in defaults):
            return ""
        if not known:
            return "no argument of any class of the site has this default: mend it, or say of what it is the default"
        says = ", ".join(dict.fromkeys(f"{argument}={default}" for _, argument, default in known))
        return f"the signature of {', '.join(dict.fromkeys(name for name, _, _ in known))} has {says}"


def _required(language: str, marked: Marked, signature: Signature) -> Iterator[tuple[str, str]]:
    """What of a text calls other arguments required than those without a default."""
    names = {argument.name for argument in signature.constructor}
    right = [argument.name for argument in signature.constructor if argument.default is None]
    for match in REQUIRED[language].finditer(marked.text):
        said = marked.code(match[0])
        if said != right and names.issuperset(said):
            message = f"the signature of {signature.name} requires {', '.join(right)}, not {', '.join(said)}"
            yield marked.shown(match[0]), message


def _defaults(signature: Signature) -> list[tuple[str, str | None]]:
    """The arguments of a class with their defaults, those behind `**kwargs` included."""
    shown = [(argument.name, argument.default) for argument in (*signature.constructor, *signature.call)]
    return shown + [pair for pair in HIDDEN.items() if pair[0] not in dict(shown)]


def _with_plain(pattern: str) -> str:
    """The pattern with that of a value without marks in its place; a group may not have the name of another."""
    return pattern.replace("{PLAIN}", PLAIN.replace("?P<value>", "?P<value_plain>"))


def _clause(text: str, start: int, end: int) -> str:
    """What stands between the marks around a place of a sentence."""
    marks = [match.span() for match in CLAUSE.finditer(text)]
    first = max((last for _, last in marks if last <= start), default=0)
    last = min((first for first, _ in marks if first >= end), default=len(text))
    return text[first:last]


def _literal(text: str) -> object:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return ...


def _value(code: str) -> object:
    """What a code span stands for as a value: a literal, or a name as its own text; `...` where it is none."""
    value = _literal(code)
    return code if value is ... and NAME.fullmatch(code) else value


def _same(value: object, default: str | None) -> bool:
    """Whether a value in prose is a default of a signature: zero is also what `'zeros'` gives."""
    if default is None:
        return False
    right = _literal(default)
    if isinstance(value, bool) or isinstance(right, bool) or value is None or right is None:
        return value is right
    return value == right or (value in (0, "zero", "zeros") and right in (0, "zeros"))
