"""The cases of `inside/cases.py`, run under TensorFlow and in the live engine, and where their results differ."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tools.engine.execute import MAX_OUTPUT, Executor
from tools.engine.processes import cores
from tools.engine.snippets import Snippet
from tools.live.programs import run_all
from tools.project import HERE

CASES = Path(__file__).parent / "inside" / "cases.py"

KINDS = (
    "SimpleRNN", "LSTM", "GRU", "GRU2",
    "RNN-SimpleRNNCell", "RNN-LSTMCell", "RNN-GRUCell", "RNN-list", "RNN-stacked",
)  # fmt: skip

GROUPS = (
    *(f"flags:{kind}" for kind in KINDS),
    *(f"arguments:{kind}" for kind in KINDS),
    *(f"bidirectional:{kind}" for kind in (*KINDS[:4], "RNN-LSTMCell")),
    *(f"images:{axes}" for axes in (1, 2, 3)),
    *(f"cells:{kind}Cell" for kind in KINDS[:3]),
    "others:", "models:", "errors:",
)  # fmt: skip
"""All of them, so ordered that two processes have about as much to do."""

TOLERANCE = {"float16": 2e-3, "float32": 3e-6, "float64": 1e-12}
"""How far a value may be from TensorFlow's: relative to it, and for small ones as it is. Other dtypes: not at all."""

PATIENCE = 20


@dataclass(frozen=True)
class Compared:
    """What a case gave on either side.

    Args:
        name: the group and the case.
        difference: the largest of its values, in units of what is tolerated; 0 where all are the same.
        what: how it differs, in words; empty where it does not.
    """

    name: str
    difference: float = 0
    what: str = ""


def source_of(group: str, before: str = "") -> str:
    """The program of a group; `before` is executed first."""
    return f"{before}\nGROUP = {group!r}\n{CASES.read_text('utf-8')}"


def with_tensorflow(executor: Executor, groups: Sequence[str]) -> dict[str, Any]:
    """What the cases of these groups give, by their names."""

    def run(group: str) -> dict[str, Any]:
        done = executor.run(CASES.name, source_of(group), PATIENCE)
        assert done.report == {}, done.report or done.stderr
        return _read(done.stdout.decode())

    with ThreadPoolExecutor(cores()) as pool:
        return {name: came for part in pool.map(run, groups) for name, came in part.items()}


def in_the_engine(engine: Path, groups: Sequence[str], before: str = "") -> dict[str, Any]:
    """The same in the live engine, under Node."""
    programs = [Snippet(CASES, f"{number}.py", source_of(group, before)) for number, group in enumerate(groups)]
    found: dict[str, Any] = {}
    for came in run_all(HERE, engine, programs).values():
        assert came.text == "", came.text
        assert len(came.printed) < MAX_OUTPUT, "a group prints more than is kept: make two of it"
        found |= _read(came.printed)
    return found


def _read(printed: str) -> dict[str, Any]:
    return dict(json.loads(line) for line in printed.splitlines())


def compared(theirs: dict[str, Any], ours: dict[str, Any]) -> list[Compared]:
    """Each case that either side has.

    Args:
        theirs: what TensorFlow gave.
        ours: what the engine gave.
    """
    missing = [Compared(name, math.inf, "is on one side only") for name in theirs.keys() ^ ours.keys()]
    return missing + [_compare(name, theirs[name], ours[name]) for name in theirs if name in ours]


def _compare(name: str, theirs: dict[str, Any], ours: dict[str, Any]) -> Compared:
    if "text" in theirs or "text" in ours or theirs["arrays"] != ours["arrays"]:
        same = theirs == ours
        return Compared(name) if same else Compared(name, math.inf, f"{_short(theirs)}, in the browser {_short(ours)}")
    largest = 0.0
    for dtype, one, other in zip(
        (dtype for dtype, *_ in theirs["arrays"]), _arrays(theirs), _arrays(ours), strict=True
    ):
        if np.array_equal(one, other, equal_nan=True):
            continue
        allowed = TOLERANCE.get(dtype, 0) * np.maximum(np.abs(one), 1)
        with np.errstate(divide="ignore", invalid="ignore"):
            apart = np.where(one == other, 0, np.abs(one - other) / allowed)
        largest = max(largest, float(np.nan_to_num(apart, nan=math.inf).max()))
    return Compared(name, largest, f"{largest:.3g} times what is tolerated" if largest > 1 else "")


def _arrays(came: dict[str, Any]) -> Iterable[np.ndarray[Any, Any]]:
    data, start = base64.b64decode(came["values"]), 0
    for dtype, *shape in came["arrays"]:
        wide = dtype in ("float64", "int64")
        count = math.prod(shape)
        yield np.frombuffer(data, "<f8" if wide else "<f4", count, start).reshape(shape)
        start += count * (8 if wide else 4)


def _short(came: dict[str, Any]) -> str:
    return str(came.get("text", came.get("arrays")))[:200]
