"""The glossary has one Korean and one English word for each concept, and none of them is a form that it forbids.

The checks hold the pages to it and the search goes by it; here it is read, and its forms are found in a text. The
page of terms is made of it by `tools.pages.concepts`, which asks for `about_ko`, `about_en` and `explained`; a
glossary without that page may lack them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import yaml

from tools.pages.entries import entries, text_of
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, Project

GLOSSARY = "docs/_meta/glossary.yml"

WORDS = ("ko", "en", "code", "use", "why", "about_ko", "about_en", "explained")
LISTS = ("not_ko", "not_en", "also_ko", "also_en", "except_ko", "except_en", "typed")
REQUIRED = ("ko", "en", "why")

OF_NAMES = {"code", "why", "also_ko", "also_en", "about_ko", "about_en", "explained", "typed"}
"""The keys of a name in code."""


@dataclass(frozen=True, kw_only=True)
class _Called:
    """What readers call something, which the search knows and pages may say; and how the page of terms explains it."""

    also_ko: tuple[str, ...] = ()
    also_en: tuple[str, ...] = ()
    about_ko: str = ""
    about_en: str = ""
    explained: str = ""
    typed: tuple[str, ...] = ()

    def also(self, language: str) -> tuple[str, ...]:
        """What readers of a language call it besides."""
        return self.also_ko if language == "ko" else self.also_en

    def about(self, language: str) -> str:
        """The line of a language that explains it."""
        return self.about_ko if language == "ko" else self.about_en

    def forms(self, language: str) -> tuple[str, ...]:
        """Everything that readers of a language call it."""
        return self.also(language)

    def called(self, language: str) -> tuple[str, ...]:
        """Its other names in a language: what readers call it, without what is merely typed."""
        typed = {plain(form) for form in self.typed}
        return tuple(form for form in self.forms(language) if plain(form) not in typed)


@dataclass(frozen=True)
class Term(_Called):
    """One concept.

    Args:
        line: where it stands in the glossary.
        ko: the Korean word.
        en: the English word.
        why: where and why this was decided.
        use: what a Korean page writes after the first use; empty where it is the Korean word.
        gloss: whether the first use on a Korean page gives the English word in brackets.
        not_ko: forms that Korean pages do not use.
        not_en: forms that English pages do not use.
        also_ko: what readers call it in Korean: the search knows it, and pages may use it.
        also_en: the same in English.
        about_ko: one line that explains it, in Korean Markdown.
        about_en: the same in English.
        explained: the section that does so at length: `page#section`.
        typed: of the forms, those that are no name of it.
        except_ko: phrases in which the Korean letters mean something else.
        except_en: phrases in which the English letters mean something else.
    """

    line: int
    ko: str
    en: str
    why: str
    use: str = ""
    gloss: bool = False
    not_ko: tuple[str, ...] = ()
    not_en: tuple[str, ...] = ()
    except_ko: tuple[str, ...] = ()
    except_en: tuple[str, ...] = ()

    def word(self, language: str) -> str:
        """The word of a language."""
        return self.ko if language == "ko" else self.en

    def unwanted(self, language: str) -> tuple[str, ...]:
        """The forms that a language does not use."""
        return self.not_ko if language == "ko" else self.not_en

    def forms(self, language: str) -> tuple[str, ...]:
        """Everything that readers of a language call it, what its pages do not use included."""
        return (*self.unwanted(language), *self.also(language))

    def exceptions(self, language: str) -> tuple[str, ...]:
        """The phrases of a language in which the letters mean something else."""
        return self.except_ko if language == "ko" else self.except_en

    @property
    def introduced(self) -> str:
        """How a Korean page writes it the first time."""
        return f"{self.ko}({self.en})"

    @property
    def afterwards(self) -> str:
        """How a Korean page writes it from then on."""
        return self.use or self.ko


@dataclass(frozen=True)
class Name(_Called):
    """A name in code, and what readers call it.

    Args:
        line: where it stands in the glossary.
        code: the name, the same in both languages.
        why: what it names.
        also_ko: what readers call it in Korean.
        also_en: the same in English.
        about_ko: one line that explains it, in Korean Markdown.
        about_en: the same in English.
        explained: the section that does so at length: `page#section`.
        typed: of the forms, those that are no other name.
    """

    line: int
    code: str
    why: str


@dataclass(frozen=True)
class Glossary:
    """All concepts.

    Args:
        terms: in the order of the file.
        names: names in code that readers call otherwise.
    """

    terms: tuple[Term, ...]
    names: tuple[Name, ...] = ()

    def misused(self, language: str, text: str) -> Iterator[tuple[int, str, Term]]:
        """Each form in a text that its language does not use: where, as it is written, and of which term."""
        forms, pattern = self._unwanted[language]
        for found in pattern.finditer(self._without_exceptions(language, text)):
            yield found.start(), found["form"], forms[plain(found["form"])]

    def introductions(self, text: str) -> Iterator[tuple[int, bool, Term]]:
        """Each use of a term in a Korean text: where, whether its English follows in brackets, and which term."""
        for found in self._used.finditer(self._without_exceptions("ko", text)):
            term = self._by_word[plain(found["word"])]
            yield found.start(), found["english"] == term.en, term

    def _without_exceptions(self, language: str, text: str) -> str:
        """The text, as long as before, in which exceptions are not found any more."""
        for phrase in (phrase for term in self.terms for phrase in term.exceptions(language)):
            text = text.replace(phrase, "·" * len(phrase))
        return text

    @cached_property
    def _unwanted(self) -> dict[str, tuple[dict[str, Term], re.Pattern[str]]]:
        return {
            language: (
                {plain(form): term for term in self.terms for form in term.unwanted(language)},
                form_pattern(language, (form for term in self.terms for form in term.unwanted(language))),
            )
            for language in ("ko", "en")
        }

    @cached_property
    def _by_word(self) -> dict[str, Term]:
        return {plain(word): term for term in self.terms for word in (term.ko, term.use) if word}

    @cached_property
    def _used(self) -> re.Pattern[str]:
        """A term where a word begins, the longest first: 셀 상태 is no use of 셀.

        A longer term that is not introduced hides no shorter one: 배치 크기 is a use of 배치. Where pages go on with
        another word, the Korean one counts only with its English: 형태 is an everyday word. A word right after an
        opening bracket is no use, since brackets in brackets read badly.
        """
        found = []
        for term in self.terms:
            if not term.gloss and " " in term.ko:
                continue
            found.append(_spaced(term.ko) + (rf"(?=\({re.escape(term.en)}\))" if term.use else ""))
            found += [_spaced(term.use) + r"(?![A-Za-z])"] if term.use else []
        either = "|".join(sorted(found, key=len, reverse=True)) or "(?!)"
        return re.compile(rf"(?<![가-힣A-Za-z(])(?P<word>{either})(?:\((?P<english>[^()]*)\))?")


def load(project: Project) -> Glossary:
    """Read the glossary.

    Args:
        project: holds the file `GLOSSARY`.

    Returns:
        All terms.

    Raises:
        Problems: the file is missing or malformed, a word or form stands there twice, or a form that is not to be
            used is found in a word that is.
    """
    found: list[Problem] = []
    read = [each for node in entries(project, GLOSSARY, "terms") if (each := _entry(node, found))]
    terms = tuple(each for each in read if isinstance(each, Term))
    names = tuple(each for each in read if isinstance(each, Name))
    found += [*_clashes(terms), *_led_twice(terms, names), *_not_typed((*terms, *names))]
    if found:
        raise Problems(found)
    return Glossary(terms, names)


def plain(form: str) -> str:
    """What two spellings of one form have in common: case and the width of spaces do not matter."""
    return re.sub(r"\s+", " ", form).casefold()


def form_pattern(language: str, forms: Iterable[str]) -> re.Pattern[str]:
    """Finds forms in a text: in Korean anywhere in a word, in English as whole words and in the plural."""
    either = "|".join(sorted(map(_spaced, forms), key=len, reverse=True)) or "(?!)"
    if language == "ko":
        return re.compile(f"(?P<form>{either})")
    return re.compile(rf"(?<![\w-])(?P<form>{either})(?=(?:e?s)?(?![\w-]))", re.IGNORECASE)


def _spaced(form: str) -> str:
    return r"\s+".join(map(re.escape, form.split()))


def _entry(node: yaml.Node, found: list[Problem]) -> Term | Name | None:
    """One entry; None where it is malformed, and then the faults are added to those found."""
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        found.append(Problem(GLOSSARY, line, "not a term: write `ko:`, `en:` and `why:`"))
        return None
    values: dict[str, str | bool | tuple[str, ...]] = {}
    faults = []
    for key_node, value_node in node.value:
        key = str(key_node.value)
        value = _value(key, value_node)
        if key in values:
            faults.append(Problem(GLOSSARY, key_node.start_mark.line + 1, f"`{key}` is there twice: delete one"))
        elif value is None:
            faults.append(Problem(GLOSSARY, key_node.start_mark.line + 1, _expected(key)))
        else:
            values[key] = value
    present = {str(key.value) for key, _ in node.value}
    required = ("code", "why") if "code" in present else REQUIRED
    faults += [Problem(GLOSSARY, line, f"`{key}` is missing: add it") for key in required if key not in present]
    if "code" in present and (more := present - OF_NAMES):
        faults.append(Problem(GLOSSARY, line, f"a name in code has no `{min(more)}`: drop it"))
    found += faults
    if faults:
        return None
    return Name(line, **values) if "code" in values else Term(line, **values)  # type: ignore[arg-type]  # checked by _value


def _value(key: str, node: yaml.Node) -> str | bool | tuple[str, ...] | None:
    """The value of a key, or None where it is not what that key takes."""
    if key in LISTS and isinstance(node, yaml.SequenceNode):
        values = [text_of(each) for each in node.value]
        return tuple(value for value in values if value) if all(values) else None
    if key in WORDS:
        return text_of(node) or None
    if key == "gloss" and isinstance(node, yaml.ScalarNode) and node.value in ("true", "false"):
        return bool(node.value == "true")
    return None


def _expected(key: str) -> str:
    if key in LISTS:
        return f"`{key}` takes a list of forms: write [one, another]"
    if key in WORDS:
        return f"`{key}` takes a text: write it in quotes"
    if key == "gloss":
        return "`gloss` is true or false"
    return f"`{key}` is not known: use {', '.join((*WORDS, 'gloss', *LISTS))}"


def _led_twice(terms: tuple[Term, ...], names: tuple[Name, ...]) -> Iterator[Problem]:
    """What readers say that leads to a name in code and to something else."""
    owners: dict[str, Term | Name] = {}
    for term in terms:
        owners |= {plain(form): term for form in (*term.not_ko, *term.not_en, *term.also_ko, *term.also_en)}
    for name in names:
        for form in (*name.also_ko, *name.also_en):
            if (owner := owners.setdefault(plain(form), name)) is not name:
                yield Problem(GLOSSARY, name.line, f"{form!r} leads to line {owner.line} as well: keep one")


def _not_typed(found: tuple[Term | Name, ...]) -> Iterator[Problem]:
    """Forms that are said to be merely typed, and are no forms."""
    for each in found:
        forms = {plain(form) for language in LANGUAGES for form in each.forms(language)}
        for form in each.typed:
            if plain(form) not in forms:
                message = f"{form!r} in `typed` is none of its forms: write it in not_… or also_… as well, or drop it"
                yield Problem(GLOSSARY, each.line, message)


def _clashes(terms: tuple[Term, ...]) -> Iterator[Problem]:
    """Words and forms that stand there twice, and forms that are found in a word that pages are to use."""
    for language in ("ko", "en"):
        owners: dict[str, Term] = {}
        for term in terms:
            for form in (term.word(language), *term.unwanted(language), *term.also(language)):
                owner = owners.setdefault(plain(form), term)
                if owner is not term:
                    message = f"{form!r} stands under two terms, here and in line {owner.line}: keep one"
                    yield Problem(GLOSSARY, term.line, message)
            forbids = form_pattern(language, term.unwanted(language))
            for other in terms:
                allowed = (other.word(language), other.use if language == "ko" else "")
                for word in filter(None, allowed):
                    if found := forbids.search(word):
                        message = f"{found['form']!r} is not to be used, but is part of {word!r} in line {other.line}"
                        yield Problem(GLOSSARY, term.line, f"{message}: drop it, or write it longer")
