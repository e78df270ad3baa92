"""Finds the snippets and reads them: what may stand in `snippets/`, before anything is run."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tools.engine.execute import Execution
from tools.engine.output import read_record, recorded_output
from tools.problems import Problem, Problems
from tools.project import TEXT, TUTORIALS, Project

PROOFS = "executed.txt"
"""The file of a folder that says what its records were executed from (`tools.engine.proofs`)."""


APART = ("exports", "tools")
"""The folders of programs that need more than the project installs: `tools.beyond.programs` executes them."""


@dataclass(frozen=True)
class Snippet:
    """One runnable example.

    Args:
        path: its file.
        name: the file as errors and tracebacks call it, such as `snippets/lstm/units.py`.
        source: its text.
    """

    path: Path
    name: str
    source: str

    @property
    def must_fail(self) -> bool:
        """Whether it is there to show an error."""
        return self.path.name.endswith("_fails.py")

    @property
    def apart(self) -> bool:
        """Whether it is executed elsewhere, in an environment of `tools.beyond`."""
        return self.name.startswith(tuple(f"snippets/{folder}/" for folder in APART))

    @property
    def record(self) -> Path:
        """The file that holds its recorded output."""
        return self.path.with_suffix(".out")

    @property
    def decisive(self) -> str:
        """What decides what it prints."""
        return self.source

    @property
    def patience(self) -> float:
        """The usual time is enough."""
        return 1

    def result(self, execution: Execution) -> str:
        """The text to record, as of `tools.engine.output.recorded_output`."""
        return recorded_output(self, execution)

    @property
    def proof(self) -> tuple[Path, str]:
        """A line in a file of its folder: two branches that touch different pages then merge."""
        return self.path.with_name(PROOFS), self.path.name

    def recorded(self) -> str | None:
        """What its record holds."""
        return read_record(self.record)

    def records(self, result: str) -> dict[Path, str | None]:
        """The one file that records its output."""
        return {self.record: result}

    def keepsakes(self, result: str) -> dict[Path, str]:  # noqa: ARG002 - it prints, and nothing else
        """None: it prints, and nothing else."""
        return {}

    def comparable(self, result: str) -> str:
        """What must be the same at each execution."""
        return result

    def problems(self, result: str) -> list[Problem]:  # noqa: ARG002 - whatever may be recorded may be shown
        """None: whatever may be recorded may be shown."""
        return []

    def line_with(self, text: str) -> int:
        """The first line that holds the text, or 0: a hint at where an output came from."""
        lines = self.source.splitlines()
        return next((number for number, line in enumerate(lines, 1) if text in line), 0)


def discover(project: Project, *, apart: bool = False) -> list[Snippet]:
    """Read all snippets, sorted by path.

    Args:
        project: owns them.
        apart: take those that are executed elsewhere, rather than those that a build executes.

    Raises:
        Problems: a file that is not UTF-8 or not Python, an output without its snippet, or a file that is
            neither; all of them at once.
    """
    found: list[Snippet] = []
    problems: list[Problem] = []
    for path in sorted(project.snippets.rglob("*")):
        place = path.relative_to(project.snippets)
        if path.is_dir() or any(_of_a_tool(part) for part in place.parts) or place.parts[0] == TUTORIALS:
            continue  # the outputs of tutorials are those of their cells
        try:
            if path.name == PROOFS:
                continue
            if path.suffix == ".py":
                found += [snippet for snippet in (read(project, path),) if snippet.apart == apart]
            elif path.suffix == ".out":
                _expect_snippet_of(project, path)
            else:
                raise _refused(project, path, 0, "only .py and .out files belong here: move it out or delete it")
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found


def read(project: Project, path: Path) -> Snippet:
    """Read one snippet and make sure that it is Python.

    Raises:
        Problems: not UTF-8, a syntax error, or an unreadable file.
    """
    content = path.read_bytes()
    try:
        source = content.decode(TEXT)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _refused(project, path, line, "is not UTF-8: save it as UTF-8") from error
    if fault := _syntax_fault(source):
        raise _refused(project, path, *fault)
    return Snippet(path, project.relative(path), source.replace("\r\n", "\n"))


@lru_cache(maxsize=20_000)
def _syntax_fault(source: str) -> tuple[int, str] | None:
    """Line and message where the text is not Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            compile(source, "snippet", "exec")
    except (SyntaxError, ValueError) as error:
        return getattr(error, "lineno", None) or 1, f"{type(error).__name__}: {getattr(error, 'msg', error)}"
    return None


def _of_a_tool(name: str) -> bool:
    """Whether an editor, a linter or Python left the file or folder; git ignores those as well."""
    return name.startswith(".") or name == "__pycache__"


def _expect_snippet_of(project: Project, record: Path) -> None:
    if not record.with_suffix(".py").is_file():
        raise _refused(
            project, record, 0, f"an output without its snippet: restore {record.stem}.py, or delete this file"
        )


def _refused(project: Project, path: Path, line: int, message: str) -> Problems:
    return Problems([Problem(project.relative(path), line, message)])
