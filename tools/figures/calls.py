"""Draws and tells calls that follow each other, one row for each.

What a call ends with runs down at the right and comes in at the left, as text goes on in the next line.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.figures.board import CELL, CHIP, CLOSE, LABEL, LEFT, RIGHT, WIRE, Board, axis, legend
from tools.figures.drawing import SIDE, STATE, WIDTH, Canvas, Drawing, fitted
from tools.figures.rows import Row
from tools.figures.telling import ends, enters, runs, starts
from tools.figures.wording import Labels, Say


def draw_calls(rows: Sequence[Row], links: Sequence[str], labels: Labels) -> Drawing:
    """Calls one below the other, in the order in which they happen.

    Args:
        rows: the calls; those whose outputs have a shape show it.
        links: between two of them, the code that stands there; it is crossed out where nothing is handed on.
        labels: the words of the figure's language.
    """
    canvas = Canvas()
    y = 0.0
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        is_handed = following is not None and (following.carries or bool(following.initials))
        if row.carries or row.initials:
            fitted(row.label, LEFT - 30)
        top = y + LABEL + CHIP + WIRE
        board = Board(canvas, row, labels, top, handed=is_handed)
        board.cells()
        board.outputs(y + LABEL)
        below = board.below
        board.inputs(below)
        canvas.label(row.inputs, WIDTH / 2, below + CHIP + 14)
        y = below + CHIP + LABEL + 2
        if following is None:
            axis(canvas, below + 16, labels)
            legend(canvas, below, labels, rows)
            break
        gap = y + 14
        y += 32
        if is_handed:
            leaving = top + max(_reach(row)) + (_edge(row) if row.finals else 13 - STATE / 2)
            arriving = y + LABEL + CHIP + WIRE + min(_reach(following))
            arriving -= _edge(following) if following.initials else 13 - STATE / 2
            source = RIGHT + (SIDE / 2 if row.finals else 13)
            target = LEFT - (22 if following.initials else 13)
            canvas.arrow((source, leaving), (source, gap), (target, gap), (target, arriving), kind="lane")
        if links[number]:
            half = fitted(links[number], WIDTH - 40) / 2 + 8
            canvas.rect(WIDTH / 2 - half, gap - 11, 2 * half, 22, "note", 11)
            canvas.text(WIDTH / 2, gap + 4, links[number], "code")
    return canvas.finish(y)


def _reach(row: Row) -> tuple[float, float]:
    """Where the states of a row begin and end, from the upper edge of its cells."""
    return (0, CELL) if len(row.states) == 2 else ((CELL - STATE) / 2, (CELL + STATE) / 2)


def _edge(row: Row) -> float:
    """From the states of a row to the edge of what ties them together; a single one is not tied."""
    return CLOSE if len(row.states) == 2 else 0


def tell_calls(rows: Sequence[Row], links: Sequence[str], say: Say, names: Sequence[str] = ()) -> list[str]:
    """What calls that follow each other show.

    Args:
        rows: the calls.
        links: the code between two of them; may be empty.
        say: says the sentences.
        names: what each is called; its label where there are none.
    """
    sentences: list[str] = []
    for number, row in enumerate(rows):
        sentences += [say(names[number]) if names else say("call", name=row.label), enters(row, say)]
        if number == 0:
            sentences.append(runs(row, say))
        sentences += [*starts(row, say), *ends(row, say)]
        if number < len(links) and links[number]:
            sentences.append(say(f"into {names[number + 1]}" if names else "link", code=links[number]))
    return sentences
