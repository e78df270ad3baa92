"""Tells what one layer along time shows, sentence by sentence; kinds that show it put the sentences together."""

from __future__ import annotations

from collections.abc import Sequence

from tools.figures.rows import Row
from tools.figures.shapes import Tensor, numbered
from tools.figures.wording import Say


def tell_row(row: Row, say: Say) -> list[str]:
    """All of one row."""
    return [*begins(row, say), *ends(row, say)]


def begins(row: Row, say: Say) -> list[str]:
    """What goes in, and what is handed on."""
    return [enters(row, say), runs(row, say), *starts(row, say)]


def enters(row: Row, say: Say) -> str:
    """What goes in."""
    if row.source:
        return say("repeated", source=row.source, repeat=row.repeat, shape=row.inputs.shape)
    few = {1: "step", 2: "two steps"}.get(row.steps or 0, "steps")
    steps = say(few, first=numbered("x", 1), last=numbered("x", row.steps))
    return say("inputs", inputs=row.inputs, steps=steps)


def runs(row: Row, say: Say) -> str:
    """What each timestep hands to the next."""
    return say("masking", layer=row.label) if row.masks else say(row.states)


def starts(row: Row, say: Say) -> list[str]:
    """Where it begins, and what is dropped or left out on the way."""
    sentences = [say("backwards")] if row.backwards else []
    if row.initials:
        sentences.append(say("given", initials=listed(row.initials)))
    elif row.states:
        sentences.append(say("carried" if row.carries else "zeros"))
    return [*sentences, *(say(f"drops {letter}") for letter in row.drops), *masked(row, say)]


def masked(row: Row, say: Say) -> list[str]:
    """What happens at masked timesteps."""
    steps = [numbered("x", step) for step, counts in enumerate(row.mask, 1) if not counts]
    if not steps or row.masks:
        return []
    sample = [say("sample", mask=list(row.mask))] if row.inputs.axes[0] != 1 else []
    return [*sample, say("masked", steps=", ".join(steps))]


def ends(row: Row, say: Say) -> list[str]:
    """What comes back, and what does not."""
    if row.outputs is None:
        return [say("no outputs", finals=listed(row.finals))]
    sentences = returned(row, say)
    if row.finals:
        sentences.append(say("finals", finals=listed(row.finals)))
    elif row.states:
        sentences.append(say("no finals"))
    return sentences


def returned(row: Row, say: Say) -> list[str]:
    """Which outputs come back."""
    kind = "one" if row.alone else "every" if row.sequences else "last"
    sentences = [say(kind, outputs=row.outputs)]
    if row.mask and (row.sequences or row.is_masked(row.last)):
        values = row.values.values() if row.sequences else [row.values[row.last]]
        sentences.append(say("zeroed" if row.zeroed else "repeats", values=", ".join(values)))
    if row.sequences and row.backwards:
        sentences.append(say("reversed"))
    return sentences


def listed(tensors: Sequence[Tensor]) -> str:
    """Tensors in a row, each with its shape."""
    return ", ".join(map(str, tensors))
