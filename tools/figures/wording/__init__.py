"""The words of the figures, one file a language: what is not translated there does not stand in a figure.

Terms are those of docs/_meta/glossary.yml; names in code and shapes are the same in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from tools.figures.wording import en, ko

Labels = Mapping[str, str]

TITLES = {"ko": ko.TITLES, "en": en.TITLES}
"""The title of each kind of figure, with the layers that it shows."""

LABELS: Mapping[str, Labels] = {"ko": ko.LABELS, "en": en.LABELS}
"""The words on the figures."""

SENTENCES = {"ko": ko.SENTENCES, "en": en.SENTENCES}
"""What descriptions say, for those who do not see the figure."""


class Say(Protocol):
    """What says the sentences of a language."""

    def __call__(self, key: str, /, **gaps: object) -> str:
        """One sentence, with what belongs into its gaps."""


def saying(language: str) -> Say:
    """What says the sentences of this language."""

    def say(key: str, /, **gaps: object) -> str:
        return SENTENCES[language][key].format(**gaps)

    return say
