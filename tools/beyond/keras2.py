"""Runs every program that fails on Keras 3 on Keras 2 as well, and records the message that it ends with there.

python -m tools.beyond.keras2            what no record covers: programs and versions as they are now
python -m tools.beyond.keras2 --all      all again
python -m tools.beyond.keras2 --check    all again; record nothing, fail with what moved
python -m tools.beyond.keras2 lstm/      those whose names hold one of these words

Readers of old code paste these messages: the page of errors finds the same section by them (`tools.pages.messages`).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from tools.beyond.asked import differing, is_meant, refuse_some, refuse_unknown
from tools.beyond.summary import tell
from tools.engine.cache import versions
from tools.engine.digests import digest, digest_of
from tools.engine.execute import Execution, Executor
from tools.engine.output import ANSI, neutral
from tools.engine.processes import cores
from tools.engine.snippets import Snippet, discover
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

RECORDS = "docs/_meta/keras2-messages.json"
"""What the programs end with, by their names."""

PACKAGES = ("tf_keras", "tensorflow")
"""Whose versions decide what a message says."""

ADVICE = "written by `make keras2`, not by hand: take it back from git, or run that"

LENT = Path(__file__).parent / "inside" / "as_keras2.py"

NOT_FOR_IT = re.compile(r"tf_keras|^import tensorflow|ai_edge_litert|openvino", re.M)
"""What a program holds that is about Keras 2 already, or about TensorFlow alone."""

NOT_THE_MISTAKE = re.compile(
    "|".join(
        (
            r"module '(?:tf_)?keras[.\w]*' has no attribute|No module named|cannot import name",
            r"object has no attribute 'reset_state'$",  # the name of Keras 2 ends with an s
            r"export\(\) got an unexpected keyword argument 'verbose'",
            r"Received: batch_size=2, dtype=None",  # its cells want a dtype besides
            r"^KeyError: 'go_backwards'|Invalid reduction dimension",
            r"Unrolling is not possible with convolutional",
            r"can only concatenate tuple|Tensor's shape \(8,\) is not compatible",
        )
    ),
    re.M,
)
"""What programs end with that trip over a name or an argument that Keras 2 lacks, before they come to their mistake."""

FRAME = re.compile(r"^ +(?:File \".*|\*\*?)\n(?: {8}.*\n)?", re.M)
"""A frame that TensorFlow writes into the message itself, after `in user code:`."""

ADDRESS = re.compile(r" at 0x[0-9a-f]+")
"""What is another at each run."""

CALLED_WITH = re.compile(r"\n+Call arguments received by .*", re.S)
"""The list of arguments after a message, which is about the program alone."""


@dataclass(frozen=True)
class Ended:
    """How a program ended on Keras 2.

    Args:
        source: a digest of its text.
        text: the end of its traceback: the exception and the message; empty where nothing of use was raised.
    """

    source: str
    text: str


@dataclass(frozen=True)
class Records:
    """All of them.

    Args:
        versions: of the packages that they were made with.
        programs: how each ended, by its name.
    """

    versions: Mapping[str, str] = field(default_factory=dict)
    programs: Mapping[str, Ended] = field(default_factory=dict)

    @classmethod
    def read(cls, project: Project) -> Records:
        """The records of a project, none where it has none.

        Raises:
            Problems: the file is not what `write` writes.
        """
        path = project.root / RECORDS
        if not path.is_file():
            return cls()
        try:
            kept = json.loads(path.read_text(TEXT))
            programs = {name: Ended(each["source"], each["text"]) for name, each in kept["programs"].items()}
            if not all(isinstance(text, str) for each in programs.values() for text in (each.source, each.text)):
                raise TypeError("a text that is none")
            return cls(dict(kept["versions"]), programs)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            line = getattr(error, "lineno", 0)
            raise Problems([Problem(RECORDS, line, f"is no record ({error}): {ADVICE}")]) from error

    def write(self, project: Project) -> None:
        """Write them.

        Raises:
            Problems: the file cannot be written.
        """
        programs = {name: {"source": each.source, "text": each.text} for name, each in sorted(self.programs.items())}
        text = json.dumps({"versions": self.versions, "programs": programs}, ensure_ascii=False, indent=1)
        write_if_changed(project, project.root / RECORDS, text + "\n")

    def text_of(self, name: str, program: Path) -> str:
        """What a program ends with on Keras 2; empty where that is not known of the program as it is now.

        Args:
            name: such as `snippets/lstm/units_fails.py`.
            program: its file.
        """
        found = self.programs.get(name)
        return found.text if found and found.source == digest_of(program) else ""


def is_fit(snippet: Snippet) -> bool:
    """Whether a program fails on Keras 3 and could be run on Keras 2."""
    return (
        snippet.must_fail
        and not snippet.apart
        and "keras" in snippet.source
        and not NOT_FOR_IT.search(snippet.source)
        and "/official/" not in snippet.name
    )


def ended(snippet: Snippet, execution: Execution) -> Ended | Problem:
    """What is kept of a run; a problem where it did not come to its own end, for then it says nothing."""
    if execution.timed_out or execution.report is None:
        how = "took too long" if execution.timed_out else f"died (exit code {execution.exit_code})"
        return Problem(snippet.name, 0, f"{how} on Keras 2: nothing is recorded of it", execution.stderr[-500:])
    text = execution.report.get("text", "")
    text = end_of(neutral(text, execution.work))
    return Ended(digest(snippet.source), "" if NOT_THE_MISTAKE.search(text) else text)


def end_of(text: str) -> str:
    """The exception and its message, without frames, addresses and arguments.

    Args:
        text: the end of a traceback.
    """
    text = CALLED_WITH.sub("", ADDRESS.sub("", ANSI.sub("", text)))
    _, inside, said = text.partition("in user code:")
    return textwrap.dedent(FRAME.sub("", said)).strip() if inside else text.strip()


def run_all(snippets: Sequence[Snippet]) -> dict[str, Ended | Problem]:
    """Run programs on Keras 2; how each ended, by its name."""
    before = f"_ = {{}}; exec({LENT.read_text(TEXT)!r}, _); _['become_keras2'](); del _\n"
    with Executor(before=before) as executor, ThreadPoolExecutor(cores()) as pool:
        runs = pool.map(lambda each: executor.run(each.name, each.source), snippets)
        return {each.name: ended(each, run) for each, run in zip(snippets, runs, strict=True)}


def moved(records: Records, found: Mapping[str, Ended | Problem]) -> list[Problem]:
    """Programs that end otherwise than recorded, are not recorded, or did not come to their end."""
    problems = []
    for name, now in found.items():
        if isinstance(now, Problem):
            problems.append(now)
        elif records.programs.get(name) != now:
            message = f"ends otherwise on Keras 2 than {RECORDS} says: run `make keras2`"
            problems.append(Problem(name, 0, message, _first(now)))
    return problems


def _first(now: Ended) -> str:
    return next(iter(now.text.splitlines()), "it raises nothing of use")


def record(project: Project, words: Iterable[str], *, everything: bool, check: bool) -> list[Problem]:
    """Run what has to be run, and write it into the records.

    Args:
        project: whose programs.
        words: take only programs whose names hold one of these; none means all.
        everything: run also what the records cover.
        check: run everything, and write nothing.

    Returns:
        Programs that did not come to their end; under `check`, also what moved.

    Raises:
        Problems: the records cannot be read or written, a word names no program, or some programs alone were to be
            run with other versions than those of the records of all others.
    """
    words = tuple(words)
    made_with = {name: versions()[name] for name in PACKAGES}
    records = Records.read(project)
    other = differing(records.versions, made_with) if records.versions else ""
    if other and not check:
        refuse_some(words, other, RECORDS, "keras2", "setup")
        records = Records()

    fit = {each.name: each for each in discover(project) if is_fit(each)}
    # A check finds out something of a record too whose program is gone.
    refuse_unknown(words, [*fit, *(records.programs if check else ())], "no program that is run on Keras 2")
    chosen = [each for name, each in fit.items() if is_meant(name, words)]
    if not (everything or check):
        known = records.programs
        chosen = [each for each in chosen if each.name not in known or known[each.name].source != digest(each.source)]
    print(f"{len(chosen)} of {len(fit)} programs to run on Keras 2", file=sys.stderr)
    came = run_all(chosen) if chosen else {}
    if check:
        problems = []
        if other:
            problems.append(Problem(RECORDS, 0, f"was made with {other}: run `make keras2`"))
        gone = [name for name in records.programs if name not in fit and is_meant(name, words)]
        problems += [
            Problem(RECORDS, 0, f"holds {name}, which is not run on Keras 2: run `make keras2`") for name in gone
        ]
        return problems + moved(records, came)
    found = {name: each for name, each in came.items() if isinstance(each, Ended)}
    kept = {name: each for name, each in {**records.programs, **found}.items() if name in fit}
    Records(made_with, kept).write(project)
    return [each for each in came.values() if isinstance(each, Problem)]


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.beyond.keras2", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("words", nargs="*", help="only programs whose names hold one of these")
    parser.add_argument("--all", action="store_true", help="also those that the records cover")
    parser.add_argument("--check", action="store_true", help="all; record nothing and fail where something moved")
    options = parser.parse_args(arguments)
    try:
        found = record(HERE, options.words, everything=options.all, check=options.check)
    except Problems as error:
        found = list(error.problems)
    if found:
        tell(Problems(found), "Messages of Keras 2", {name: versions()[name] for name in PACKAGES})
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
