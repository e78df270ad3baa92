"""Executes the cells of the matrix, each in a process of its own, and records what came of them.

python -m tools.beyond.exports.matrix            cells that no record covers
python -m tools.beyond.exports.matrix --all      all again
python -m tools.beyond.exports.matrix --check    all again; record nothing, fail with what moved
python -m tools.beyond.exports.matrix onnx gru   those of which each of these words is the backend, target, way or model
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tools.beyond.asked import differing, refuse_some
from tools.beyond.environment import BEYOND, runtime, variables, versions
from tools.beyond.exports import records
from tools.beyond.exports.compared import moved
from tools.beyond.summary import tell
from tools.engine.execute import TIMEOUT, Execution, Executor
from tools.engine.output import neutral
from tools.engine.processes import cores
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT

PACKAGES = (
    "keras",
    "tensorflow",
    "torch",
    "jax",
    "numpy",
    "onnx",
    "onnxruntime",
    "tf2onnx",
    "onnxscript",
    "jax2onnx",
    "openvino",
    "ai-edge-litert",
)
"""Whose versions the pages state."""

INSIDE = Path(__file__).parents[1] / "inside"

PARTS = ("models.py", "cell.py", "ways.py")

EACH = 20
"""After how many cells the records are written."""

PATIENCE = 5
"""How many times the usual time a cell may take: a conversion is slower than a program of a page."""

PLACE = re.compile(
    r"[^\s'\"]*(?:/[\w.+-]+){3,}/|\bid=\d+|\b0x[0-9a-f]+\b|(?<=function_)\d+|(?<=__call___)\d+|<unknown>:0: "
)
"""What in a message is another at each run: paths, addresses, numbers of functions."""


@dataclass(frozen=True, order=True)
class Cell:
    """One of them.

    Args:
        backend: under which Keras runs.
        target: what the model shall become.
        way: how.
        model: which.
    """

    backend: str
    target: str
    way: str
    model: str

    @property
    def key(self) -> str:
        """Its name in a record."""
        return f"{self.backend} | {self.way} | {self.model}"


def program() -> str:
    """The source that all cells share."""
    return "\n\n".join((INSIDE / part).read_text(TEXT) for part in PARTS)


def names() -> tuple[Sequence[str], Mapping[str, Mapping[str, Mapping[str, Sequence[str] | None]]]]:
    """The models, and by backend, target and way those that it is tried with (None: all), as the programs name them.

    They are read from a process of the environment: this one need not have the libraries.
    """
    ask = (
        "print(json.dumps([list(MODELS), {b: {t: {w: SOME.get(w) for w in ws} for t, ws in ts.items()}"
        " for b, ts in WAYS.items()}]))"
    )
    with Executor(runtime=runtime("numpy"), environment=variables("numpy")) as executor:
        done = executor.run("matrix", f"{program()}\n{ask}\n")
    try:
        models, ways = json.loads(done.stdout)
    except ValueError as error:
        raise Problems([Problem("tools/beyond/inside/ways.py", 0, "cannot be executed", done.stderr)]) from error
    return models, ways


def cells(words: Sequence[str] = ()) -> Iterator[Cell]:
    """All cells, or those of which each of the words is a part."""
    models, ways = names()
    for backend, targets in ways.items():
        for target, some in targets.items():
            for way, chosen in some.items():
                for model in chosen or models:
                    cell = Cell(backend, target, way, model)
                    if all(word in (backend, target, way, model) for word in words):
                        yield cell


def chosen_cells(words: Sequence[str]) -> list[Cell]:
    """The cells that somebody asks for.

    Raises:
        Problems: there is none: nothing run is nothing found out, and must not look like a success.
    """
    found = list(cells(words))
    if words and not found:
        message = "names no cell by its backend, target, way and model: nothing was run"
        raise Problems([Problem(f"ONLY={' '.join(words)}", 0, message)])
    return found


def executed(cell: Cell, executor: Executor, source: str) -> dict[str, Any]:
    """What came of a cell, as records keep it.

    Args:
        cell: which.
        executor: of its backend.
        source: that of `program`.
    """
    call = f"main({cell.backend!r}, {cell.target!r}, {cell.way!r}, {cell.model!r})"
    done = executor.run("cell.py", f"{source}\n{call}\n", PATIENCE)
    try:
        found: dict[str, Any] = json.loads(done.stdout.decode(TEXT, "replace").splitlines()[-1])
    except (ValueError, IndexError):
        found = {"status": "fails", "error": _ended(done)}
    if "error" in found:
        found["error"] = tidied(found["error"], done.work)
    if "tried" in found:
        found["tried"] = {
            case: tidied(each, done.work) if isinstance(each, str) else rounded(each)
            for case, each in found["tried"].items()
        }
    return found


def tidied(message: str, work: str) -> str:
    """A message without what is another at each run."""
    return " ".join(PLACE.sub("", neutral(message, work)).split())[:300]


def rounded(value: float) -> float:
    """A difference to one digit: the others move with the processor."""
    return float(f"{value:.0e}") if value == value and abs(value) != float("inf") else value


def _ended(done: Execution) -> str:
    if done.timed_out:
        return "did not end in time"
    return f"the process ended with exit code {done.exit_code}"


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.beyond.exports.matrix", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("words", nargs="*", help="only cells one of whose parts is each of these")
    parser.add_argument("--all", action="store_true", help="also those that the records cover")
    parser.add_argument("--check", action="store_true", help="all; record nothing and fail where something moved")
    options = parser.parse_args(arguments)
    made_with: dict[str, str] = {}
    try:
        made_with = versions(*PACKAGES)
        kept = records.read(HERE)
        same = all(made_with.get(name) == version for name, version in kept.versions.items())
        if not (same or options.check):
            place = HERE.relative(records.folder(HERE) / records.HEAD)
            # What is listed anew has moved none: `exports` keeps the cells before it, as below.
            listed = {name: made_with.get(name, "none") for name in kept.versions}
            refuse_some(options.words, differing(kept.versions, listed), place, "exports", BEYOND.setup)
        everything = options.all or options.check or not same
        wanted = [
            each
            for each in chosen_cells(options.words)
            if everything or each.key not in kept.cells.get(each.target, {})
        ]
        if options.check:
            return _checked(kept, dict(run(wanted)))
        found = run(wanted)
        # What other versions did says nothing of these; what is listed anew has moved none of those before it.
        now = {target: dict(some) for target, some in kept.cells.items()} if same else {}
        dates = dict(kept.dates) if same else {}
        number = 0
        for number, (cell, what) in enumerate(found, 1):
            now.setdefault(cell.target, {})[cell.key] = what
            dates[cell.target] = datetime.now(UTC).date().isoformat()
            if number % EACH == 0 or number == len(wanted):  # what has been run is not lost with what has not
                records.write(HERE, records.Matrix(made_with, dates, now))
    except Problems as error:
        tell(error, "Models out of Keras", made_with)
        return 1
    print(f"recorded {number} cells")
    return 0


def run(wanted: Sequence[Cell]) -> Iterator[tuple[Cell, dict[str, Any]]]:
    """Execute cells, those of one backend together, showing progress on stderr."""
    source = program()
    for backend in dict.fromkeys(each.backend for each in wanted):
        some = [each for each in wanted if each.backend == backend]
        with (
            Executor(timeout=TIMEOUT, environment=variables(backend), runtime=runtime(backend)) as executor,
            ThreadPoolExecutor(cores()) as pool,
        ):
            results = [(cell, pool.submit(executed, cell, executor, source)) for cell in some]
            for number, (cell, future) in enumerate(results, 1):
                what = future.result()
                line = f"{backend} {number}/{len(some)}: {cell.target}, {cell.way}, {cell.model}: {what['status']}"
                print(line, file=sys.stderr, flush=True)
                yield cell, what


def _checked(kept: records.Matrix, found: Mapping[Cell, Mapping[str, Any]]) -> int:
    """Fail with the cells of which something is another than recorded."""
    problems = []
    for cell, what in found.items():
        if changes := moved(kept.cells.get(cell.target, {}).get(cell.key), what):
            message = f"{cell.key} to {cell.target}: {', '.join(changes)}"
            problems.append(Problem(f"docs/_meta/exports/{cell.target}.json", 0, message, json.dumps(what, indent=1)))
    if problems:
        raise Problems(problems)
    print(f"{len(found)} cells are as recorded")
    return 0


if __name__ == "__main__":
    sys.exit(main())
