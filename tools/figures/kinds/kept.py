"""`kept`: what each way of saving a model keeps, and what it leaves out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from tools.figures.drawing import MONO, WIDTH, Canvas, Drawing, fitted
from tools.figures.figure import Figure
from tools.figures.reading import Reader
from tools.figures.wording import Labels, Say

PARTS = ("config", "weights", "optimizer", "graph")
"""What a saved model may hold, in the order in which the lines of the output count it."""

COUNT = re.compile(r"(\w+) (True|False|\d+)")
"""One part and whether it is there, or how many arrays there are of it."""

BOX, GAP = 79.0, 7.0
"""The width of a part, and the space between two."""

HIGH = 34
"""The height of a part."""


@dataclass(frozen=True)
class Way:
    """One way of saving.

    Args:
        code: the call.
        arrays: for each part, how many arrays of it are kept; None where it is kept but is no array; 0 where it is
            left out.
    """

    code: str
    arrays: tuple[int | None, ...]

    @property
    def kept(self) -> tuple[str, ...]:
        """The parts that it keeps."""
        return tuple(part for part, count in zip(PARTS, self.arrays, strict=True) if count != 0)

    @property
    def lost(self) -> tuple[str, ...]:
        """The parts that it leaves out."""
        return tuple(part for part in PARTS if part not in self.kept)


@dataclass(frozen=True)
class Kept(Figure):
    """The ways one below the other, the same parts in the same columns.

    Args:
        ways: in the order of the description.
    """

    required = ("ways",)

    ways: tuple[Way, ...]

    @property
    def caption(self) -> tuple[str, ...]:
        """None: each call stands above what it keeps."""
        return ()

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take every way from the code, and what it keeps from its line of the output."""
        ways = tuple(_way(reader, item) for item in reader.keys.items("ways"))
        return cls(tuple(way.code for way in ways), ways)

    def draw(self, labels: Labels) -> Drawing:
        """A row for each way."""
        canvas = Canvas()
        y = 0.0
        for way in self.ways:
            fitted(way.code, WIDTH - 4)
            canvas.text(1, y + 14, way.code, "code strong", "start")
            canvas.rect(1, y + 22, WIDTH - 2, HIGH + 16, "cell", 8)
            for number, (part, count) in enumerate(zip(PARTS, way.arrays, strict=True)):
                x = 8 + number * (BOX + GAP)
                self._part(canvas, part, count, x, y + 30, labels)
            y += HIGH + 54
        return canvas.finish(self._legend(canvas, y, labels))

    def _part(self, canvas: Canvas, part: str, count: int | None, x: float, y: float, labels: Labels) -> None:
        """One part: filled where it is kept, with the number of its arrays; empty and crossed out where it is not."""
        canvas.rect(x, y, BOX, HIGH, "chip off" if count == 0 else "back")
        if count == 0:
            canvas.text(x + BOX / 2, y + HIGH / 2 + 4, labels[part], "soft")
            return
        if count is None:
            canvas.text(x + BOX / 2, y + HIGH / 2 + 4, labels[part])
            return
        canvas.text(x + BOX / 2, y + 15, labels[part])
        canvas.text(x + BOX / 2, y + 28.5, labels["arrays"].format(count=count))

    def _legend(self, canvas: Canvas, y: float, labels: Labels) -> float:
        """What the two kinds of boxes mean; how far down it goes."""
        x = 8.0
        for kind, word in (("back", "is kept"), ("chip off", "left out")):
            canvas.rect(x, y, 13, 12, kind, 3)
            canvas.text(x + 19, y + 10.5, labels[word], "soft", "start")
            x += BOX + 2 * GAP + MONO
        return y + 16

    def tell(self, say: Say) -> list[str]:
        """Each way with what it keeps and what it does not."""
        parts = {part: say(f"part {part}") for part in PARTS}
        sentences: list[str] = []
        for way in self.ways:
            kept = ", ".join(
                say("arrays", part=parts[part], count=count) if count else parts[part]
                for part, count in zip(PARTS, way.arrays, strict=True)
                if count != 0
            )
            lost = ", ".join(parts[part] for part in way.lost)
            sentences.append(say("keeps", code=way.code, kept=kept))
            if lost:
                sentences.append(say("leaves out", lost=lost))
        return sentences


def _way(reader: Reader, item: object) -> Way:
    """One item of the list: a call, and the words of the line that says what it keeps."""
    if not isinstance(item, dict) or len(item) != 1:
        raise reader.fail("ways", 'write each as `- call: words of its line`, such as `- model.save("m.keras"): save`')
    code, start = (str(part) for part in next(iter(item.items())))
    with reader.proving("ways"):
        reader.shown.expect_code(code)
        line = reader.shown.line(start)
    found = COUNT.findall(line)
    if tuple(part for part, _ in found) != PARTS:
        raise reader.fail("ways", f"the line {line!r} does not count {', '.join(PARTS)}, in this order")
    counts = tuple({"True": None, "False": 0}[value] if value.isalpha() else int(value) for _, value in found)
    return Way(code, counts)
