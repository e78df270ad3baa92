"""Draws layers along time where one row is not enough: calls that follow each other, and two directions.

What a call ends with runs down at the right and comes in at the left, as text goes on in the next line.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from tools.figures.drawing import SIDE, STATE, WIDTH, Canvas, Drawing, Tensor, fitted
from tools.figures.unrolled import CELL, CHIP, LABEL, LEFT, RIGHT, WIRE, Board, Row, Words, axis, legend, slots


def draw_calls(rows: Sequence[Row], links: Sequence[str], words: Words) -> Drawing:
    """Calls one below the other, in the order in which they happen.

    Args:
        rows: the calls; those whose outputs have a shape show it.
        links: between two of them, the code that stands there; it is crossed out where nothing is handed on.
        words: those of the figure's language.
    """
    canvas = Canvas()
    y = 0.0
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        is_handed = following is not None and (following.carries or bool(following.initials))
        if row.carries or row.initials:
            fitted(row.label, LEFT - 30)
        top = y + LABEL + CHIP + WIRE
        board = Board(canvas, row, words, top, handed=is_handed)
        board.cells()
        board.outputs(y + LABEL)
        below = top + CELL + WIRE
        board.inputs(below)
        canvas.label(row.inputs, WIDTH / 2, below + CHIP + 14)
        y = below + CHIP + LABEL + 2
        if following is None:
            axis(canvas, below + 16, words)
            legend(canvas, below, words, rows)
            break
        gap = y + 14
        y += 32
        if is_handed:
            ends = top + max(_reach(row)) + (0 if row.finals else 13 - STATE / 2)
            begins = y + LABEL + CHIP + WIRE + min(_reach(following)) - (0 if following.initials else 13 - STATE / 2)
            source = RIGHT + (SIDE / 2 if row.finals else 13)
            target = LEFT - (22 if following.initials else 13)
            canvas.arrow((source, ends), (source, gap), (target, gap), (target, begins), kind="lane")
        if links[number]:
            half = fitted(links[number], WIDTH - 40) / 2 + 8
            canvas.rect(WIDTH / 2 - half, gap - 11, 2 * half, 22, "note", 11)
            canvas.text(WIDTH / 2, gap + 4, links[number], "code")
    return canvas.finish(y)


def _reach(row: Row) -> tuple[float, float]:
    """Where the states of a row begin and end, from the upper edge of its cells."""
    return (0, CELL) if len(row.states) == 2 else ((CELL - STATE) / 2, (CELL + STATE) / 2)


def draw_directions(forward: Row, backward: Row, outputs: Tensor, words: Words) -> Drawing:
    """Two layers over the same inputs, one of them backwards; their outputs side by side.

    Args:
        forward: the layer that reads as time runs; its outputs have no name of their own.
        backward: the other.
        outputs: what comes back of both.
        words: those of the figure's language.
    """
    canvas = Canvas()
    out = LABEL + 6
    upper = float(out + CHIP + WIRE)
    lower = upper + CELL + LABEL + 6
    below = lower + CELL + WIRE
    places, width = slots(forward)
    narrow, shift = width * 0.8, width * 0.2
    side = width * 0.4
    for row, top, sign in ((backward, upper, 1), (forward, lower, -1)):
        Board(canvas, row, words, top, narrow, sign * shift).cells()
    board = Board(canvas, forward, words, lower)
    board.inputs(below, wires=False)
    canvas.label(forward.inputs, WIDTH / 2, below + CHIP + 14)
    first, last = places[0], places[-1]
    canvas.label(outputs, WIDTH / 2, LABEL - 7)
    if forward.sequences:
        canvas.rect(first.x - width / 2, out, last.x - first.x + width, CHIP, "back")
        for one, two in itertools.pairwise(places):
            canvas.line(((one.x + two.x) / 2, out + 1), ((one.x + two.x) / 2, out + CHIP - 1), kind="seam strong")
    else:
        ends = (first.x + width / 4, last.x - width / 4)
        canvas.line((ends[0], out), (ends[0], out - 7), (ends[1], out - 7), (ends[1], out), kind="bracket")
    for slot in places:
        if slot.dots:
            canvas.text(slot.x, out + 16, "⋯", "soft")
            continue
        for sign, top, is_end in ((-1, lower, slot == last), (1, upper, slot == first)):
            x = slot.x + sign * side
            is_back = forward.sequences or is_end
            if not forward.sequences:
                left = slot.x - width / 2 + (width / 2 if sign > 0 else 0)
                canvas.rect(left, out, width / 2, CHIP, "back" if is_back else "chip off", 2)
            _direction(canvas, slot.x + sign * width / 4, out + CHIP / 2, sign, is_back)
            canvas.arrow((x, top), (x, out + CHIP), kind="wire" if is_back else "wire off")
            canvas.arrow((x, below), (x, (upper if sign > 0 else lower) + CELL))
    axis(canvas, below + 16, words)
    legend(canvas, below, words, [forward, backward])
    return canvas.finish(below + CHIP + LABEL + 2)


def _direction(canvas: Canvas, x: float, y: float, sign: int, back: bool) -> None:
    """A small arrow: to the right for the forward layer, to the left for the backward one."""
    toward = -sign
    kind = "mark" if back else "mark off"
    canvas.path(f"M{x - 5 * toward:g} {y:g}h{10 * toward}m{-4 * toward} -3.5l{4 * toward} 3.5l{-4 * toward} 3.5", kind)
