"""Runs every program that needs no TensorFlow under the other backends of Keras, and records what differs.

python -m tools.beyond.backends              what no record covers: programs and versions as they are now
python -m tools.beyond.backends --all        all again
python -m tools.beyond.backends --check      all again; record nothing, fail with what moved
python -m tools.beyond.backends lstm/units   those whose names hold one of these words

A program is run twice under each backend: as it stands, and with random numbers that all backends have in common.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from tools.beyond.asked import differing, is_meant, refuse_some, refuse_unknown
from tools.beyond.environment import BACKENDS, BEYOND, NAMES, runtime, variables, versions
from tools.beyond.kinds import Printed, kind_of
from tools.beyond.records import HEAD, Elsewhere, Records, Seen, folder
from tools.beyond.summary import tell
from tools.engine.digests import digest
from tools.engine.execute import TIMEOUT, Execution, Executor
from tools.engine.output import neutral
from tools.engine.processes import cores
from tools.engine.snippets import Snippet, discover
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project

SAME_NUMBERS = Path(__file__).parent / "inside" / "same_numbers.py"

PACKAGES = ("keras", "tensorflow", "jax", "torch", "numpy", "openvino")
"""Whose versions the pages state."""

OWN = re.compile(
    r"^\s*(?:import|from) (?:tensorflow|tf_keras)\b|KERAS_BACKEND|set_backend|tf_keras|"
    r"keras\.src\.backend\.tensorflow\b",
    re.M,
)
"""What a program holds that is about TensorFlow, its part of Keras included, or about Keras 2."""

ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")

PLACE = re.compile(rf"{re.escape(str(HERE.cache))}[^\s'\"]*/")
"""What a library compiles into a folder of this machine, and then names."""

WITHOUT_TENSORFLOW = "import sys; sys.modules['tensorflow'] = None; del sys; "
"""Who works on another backend need not have it; and `set_random_seed` would import it, in seconds, where it is."""

FIRST_LINE = "pass\n"
"""Ends the line that goes before each program."""

EACH = 300
"""After how many programs the records are written: each time, every backend is imported anew."""

PATIENCE = 3
"""How many times the usual time a program may take: each compiles for itself."""


def is_neutral(snippet: Snippet) -> bool:
    """Whether a program says nothing of TensorFlow, so that it should run on any backend."""
    return "keras" in snippet.source and not OWN.search(snippet.source)


def printed(execution: Execution) -> Printed:
    """What a program printed, as records keep it, however it ended."""
    text = _tidied(execution.stdout.decode(TEXT, "replace").replace("\r\n", "\n"), execution)
    report = execution.report
    if report is None:
        ended = "did not end in time" if execution.timed_out else f"ended with exit code {execution.exit_code}"
        return Printed(f"{text}{ended}\n", "killed")
    if "text" not in report:
        return Printed(text)
    if text and not text.endswith("\n"):
        text += "\n"
    return Printed(f"{text}{_tidied(report['text'], execution)}\n", report["type"])


def _tidied(text: str, execution: Execution) -> str:
    """A text without what is another on each machine or at each run."""
    return ADDRESS.sub("0x…", PLACE.sub("", neutral(text, execution.work)))


def run_all(snippets: Sequence[Snippet], backend: str, *, same_numbers: bool) -> dict[str, Printed]:
    """What each program prints under one backend, by its name.

    Args:
        snippets: what to run.
        backend: as `KERAS_BACKEND` names it.
        same_numbers: whether random numbers are to be those that all backends have in common.
    """
    before = "" if backend == "tensorflow" else WITHOUT_TENSORFLOW
    if same_numbers:
        before += f"_ = {{}}; exec({SAME_NUMBERS.read_text(TEXT)!r}, _); _['draw_the_same'](); del _; "
    found = {}
    with (
        Executor(
            timeout=TIMEOUT, environment=variables(backend), before=before + FIRST_LINE, runtime=runtime(backend)
        ) as executor,
        ThreadPoolExecutor(cores()) as pool,
    ):
        runs = pool.map(lambda each: executor.run(each.name, each.source, PATIENCE), snippets)
        for number, (snippet, execution) in enumerate(zip(snippets, runs, strict=True), 1):
            found[snippet.name] = printed(execution)
            if number % 50 == 0 or number == len(snippets):
                numbers = ", the same random numbers" if same_numbers else ""
                print(f"{NAMES[backend]}{numbers}: {number}/{len(snippets)}", file=sys.stderr, flush=True)
    return found


def compare(snippets: Sequence[Snippet]) -> dict[str, Elsewhere]:
    """Run the programs everywhere; what came of each, by its name.

    Args:
        snippets: programs that are neutral; each must have a record of what it prints under TensorFlow.
    """
    here = {each.name: Printed(each.recorded() or "", "raised" if each.must_fail else "") for each in snippets}
    there = {backend: run_all(snippets, backend, same_numbers=False) for backend in BACKENDS}
    unlike = {
        backend: [
            each
            for each in snippets
            if not (each.must_fail or outputs[each.name].raised) and outputs[each.name].text != here[each.name].text
        ]
        for backend, outputs in there.items()
    }
    again = {each.name: each for some in unlike.values() for each in some}
    same_here = run_all(list(again.values()), "tensorflow", same_numbers=True) if again else {}
    same_there = {backend: run_all(some, backend, same_numbers=True) for backend, some in unlike.items() if some}
    found = {}
    for each in snippets:
        seen: list[Seen] = []
        for backend, outputs in there.items():
            ours, theirs = here[each.name], outputs[each.name]
            if each.must_fail and theirs.raised:
                theirs = Printed(theirs.text, "raised")
            kind = kind_of(ours, theirs, same_here.get(each.name), same_there.get(backend, {}).get(each.name))
            seen.append(Seen((backend,), kind, theirs.text if kind else ""))
        found[each.name] = Elsewhere(digest(each.source), digest(ours.text), tuple(_merged(seen)))
    return found


def _merged(seen: Iterable[Seen]) -> list[Seen]:
    """One entry for all backends that print the same."""
    found: dict[tuple[str, str], list[str]] = {}
    for each in seen:
        found.setdefault((each.kind, each.output), []).extend(each.on)
    return [Seen(tuple(backends), *key) for key, backends in found.items()]


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.beyond.backends", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("words", nargs="*", help="only programs whose names hold one of these")
    parser.add_argument("--all", action="store_true", help="also those that the records cover")
    parser.add_argument("--check", action="store_true", help="all; record nothing and fail where something moved")
    options = parser.parse_args(arguments)
    made_with: dict[str, str] = {}
    try:
        made_with = versions(*PACKAGES)
        return record(HERE, options.words, everything=options.all, check=options.check)
    except Problems as error:
        tell(error, "Other backends", made_with)
        return 1


def record(project: Project, words: Sequence[str], *, everything: bool, check: bool) -> int:
    """Run what has to be run, and write it into the records; returns the exit status.

    Args:
        project: whose programs.
        words: take only programs whose names hold one of these; none means all.
        everything: run also what the records cover.
        check: run everything, write nothing, and fail where the records say otherwise.

    Raises:
        Problems: the environment is not complete, a word names no program, some programs alone were to be run
            with other versions than those of the records of all others, or records moved under `check`.
    """
    made_with = versions(*PACKAGES)
    records = Records.read(project)
    if records.versions and not check:
        place = project.relative(folder(project) / HEAD)
        refuse_some(words, differing(records.versions, made_with), place, "backends", BEYOND.setup)
    neutral_ones = [each for each in discover(project) if is_neutral(each)]
    existing = {each.name for each in neutral_ones}
    # A check finds out something of a record too whose program is gone.
    recorded = records.programs if check else ()
    refuse_unknown(words, [*existing, *recorded], "no program that runs on any backend")
    chosen = [each for each in neutral_ones if is_meant(each.name, words)]
    if not (everything or check) and records.versions == made_with:
        chosen = [each for each in chosen if not records.covers(each)]
    print(f"{len(chosen)} of {len(neutral_ones)} programs to run on {len(BACKENDS)} backends", file=sys.stderr)
    gone = [name for name in records.programs if name not in existing and is_meant(name, words)]
    message = "has a record and is not run on other backends, or is gone: run `make backends`"
    moved = [Problem(name, 0, message) for name in gone] if check else []
    if records.versions != made_with and not check:
        records = Records()  # what other versions printed says nothing of these
    for start in range(0, len(chosen), EACH):
        found = compare(chosen[start : start + EACH])
        if check:
            moved += [
                Problem(
                    name, 0, f"differs otherwise than recorded on another backend: {_summary(records.of(name), now)}"
                )
                for name, now in found.items()
                if records.of(name) != now
            ]
        else:  # what has been run is not lost with what has not
            today = datetime.now(UTC).date().isoformat()
            records = records.updated(found, existing, made_with, today)
            records.write(project)
    if not (check or chosen) and any(name not in existing for name in records.programs):
        records.updated({}, existing, made_with, records.date).write(project)
    if moved:
        raise Problems(moved)
    done = "print on other backends what is recorded" if check else "recorded"
    print(f"{len(chosen)} programs {done}")
    return 0


def _summary(before: Elsewhere | None, now: Elsewhere) -> str:
    then = {backend: each.kind for each in (before.seen if before else ()) for backend in each.on}
    changes = [
        f"{backend} {then.get(backend, 'not run') or 'equal'} → {each.kind or 'equal'}"
        for each in now.seen
        for backend in each.on
        if then.get(backend) != each.kind
    ]
    return ", ".join(changes) or "the same kinds, another text"


if __name__ == "__main__":
    sys.exit(main())
