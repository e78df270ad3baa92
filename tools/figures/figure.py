"""What a kind of figure is: which keys its descriptions have, and how one is read, drawn and told."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Self

from tools.figures.drawing import Drawing
from tools.figures.reading import Reader
from tools.figures.wording import Labels, Say


@dataclass(frozen=True)
class Figure(ABC):
    """One figure, in whatever language; each kind is a class of its own.

    Args:
        codes: the layers that it shows, for its title.
    """

    required: ClassVar[tuple[str, ...]]
    """The keys that its descriptions must have, besides `snippet`."""

    optional: ClassVar[tuple[str, ...]] = ()
    """The keys that they may have."""

    codes: tuple[str, ...]

    @classmethod
    @abstractmethod
    def read(cls, reader: Reader) -> Self:
        """The figure of a description, everything in it held against the snippet.

        Raises:
            Wrong: the snippet does not show what the description says, or the kind does not draw it.
        """

    @abstractmethod
    def draw(self, labels: Labels) -> Drawing:
        """Draw it with the words of a language.

        Raises:
            Unfit: it is too large.
        """

    @abstractmethod
    def tell(self, say: Say) -> list[str]:
        """What it shows, sentence by sentence, for those who do not see it."""

    def conclude(self, say: Say) -> list[str]:  # noqa: ARG002 - what a kind says
        """Of these sentences, those that everybody reads below it: what one is to take from it."""
        return []

    @property
    def caption(self) -> tuple[str, ...]:
        """The lines of code above it."""
        return self.codes
