"""Decides what of an execution may stand on a page, and says why where it may not."""

from __future__ import annotations

import re
import signal
import sys
from pathlib import Path
from typing import Any, Protocol

from tools.engine.execute import MAX_OUTPUT, Execution
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT

ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")

REFUSED = (
    (re.compile(r"\x1b"), "prints ANSI colours, which show as rubbish on a page: print without them"),
    (
        re.compile(r"[\x00-\x09\x0b-\x1f\x7f]"),
        "prints control characters (a progress bar?): print plain lines, and use verbose=0 with fit",
    ),
    (re.compile(r"```|~~~"), "prints a code fence, which would end the output block on the page: print something else"),
    (re.compile(r"--8<--"), "prints the mark of an embed, which the page would follow: print something else"),
    (
        re.compile(r"[\u1100-\u11ff\u3000-\u9fff\ua960-\ud7ff\uff00-\uffef]"),
        "prints Korean (or another East Asian script): both languages show this output, so print English",
    ),
    (
        re.compile(r"[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]"),
        "prints an emoji, which breaks the columns of a code block: print words",
    ),
    (re.compile(r"\b0x[0-9a-f]{6,}\b"), "prints a memory address, which is another at each run: print something else"),
)
"""What no output may hold, and what to do instead."""


class Origin(Protocol):
    """Where an output comes from."""

    @property
    def name(self) -> str:
        """The file that faults name."""

    @property
    def must_fail(self) -> bool:
        """Whether it is there to show an error."""

    def line_with(self, text: str) -> int:
        """The first line that holds the text, or 0."""


def recorded_output(origin: Origin, execution: Execution) -> str:
    """The text to record: what the snippet printed and, where it must fail, the last words of its exception.

    Raises:
        Problems: it failed, or must fail and did not, did not come to its own end, or printed what may not
            stand on a page.
    """
    report = own_end(origin, execution)
    printed = decoded(origin, execution.stdout)
    if "text" in report and not origin.must_fail:
        raise _refused(origin, report["line"], neutral(report["text"], execution.work))
    if origin.must_fail:
        if "text" not in report:
            raise _refused(origin, 1, "no longer fails: find out why, then drop `_fails` from its name")
        printed = _joined(printed, neutral(report["text"], execution.work))
    if not printed.strip():
        raise _refused(origin, 1, "prints nothing: print what the reader should see")
    refuse_what_pages_cannot_show(origin, printed, execution.work)
    return printed if printed.endswith("\n") else printed + "\n"


def own_end(origin: Origin, execution: Execution) -> dict[str, Any]:
    """The report of a program that came to its own end.

    Raises:
        Problems: it did not.
    """
    if execution.overflowed:
        raise _refused(
            origin,
            _line_in_traceback(origin, execution.stderr),
            f"prints more than {MAX_OUTPUT // 1024} KiB: print a shape or a few numbers",
        )
    if execution.timed_out:
        raise _refused(
            origin,
            _line_in_traceback(origin, execution.stderr),
            f"still running after {execution.seconds:.0f} s: make it smaller, or see that it ends",
        )
    if execution.report is None:
        raise _refused(origin, _line_in_traceback(origin, execution.stderr), _sudden_end(execution))
    return execution.report


def _sudden_end(execution: Execution) -> str:
    if execution.exit_code >= 0:
        return f"left with exit code {execution.exit_code} before its last line (os._exit?): let it run to its end"
    name = signal.Signals(-execution.exit_code).name
    likely = {"SIGKILL": " (out of memory?)", "SIGSEGV": " (segmentation fault)"}.get(name, "")
    return f"killed by {name}{likely}: make it smaller, or find the call that crashes"


def _line_in_traceback(origin: Origin, stderr: str) -> int:
    """The snippet's line in the newest traceback that `faulthandler` wrote; the first line where there is none."""
    found = re.findall(rf'File "{re.escape(origin.name)}", line (\d+)', stderr)
    return int(found[0]) if found else 1


def decoded(origin: Origin, printed: bytes) -> str:
    """What was printed, as text.

    Raises:
        Problems: it is not UTF-8.
    """
    try:
        return printed.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = printed[: error.start].count(b"\n") + 1
        raise _refused(origin, 1, f"line {line} of its output is not UTF-8: print text, not bytes") from error


def _joined(printed: str, last_words: str) -> str:
    if printed and not printed.endswith("\n"):
        printed += "\n"
    return printed + last_words + "\n"


def neutral(text: str, work: str) -> str:
    """An exception's text without colours, without tabs, which pages widen, and without the places of this machine."""
    text = ANSI.sub("", text).expandtabs(4).replace(work + "/", "").replace(work, ".")
    return re.sub(r"[^\s'\"]*[/\\]site-packages[/\\]", "", text)


def refuse_what_pages_cannot_show(origin: Origin, printed: str, work: str) -> None:
    """Look at an output.

    Raises:
        Problems: it may not stand on a page.
    """
    problems = []
    for pattern, message in REFUSED:
        if found := pattern.search(printed):
            problems.append(_in_output(origin, printed, found.start(), found.group(), message))
    for place in (work, sys.prefix, str(Path.home()), str(HERE.root)):  # TensorFlow's errors may name the engine
        if place != "/" and (start := printed.find(place)) >= 0:
            message = "prints a path of this machine: print a relative one"
            problems.append(_in_output(origin, printed, start, place, message))
    if problems:
        raise Problems(problems)


def _in_output(origin: Origin, printed: str, start: int, culprit: str, message: str) -> Problem:
    """A fault in what was printed; names the line of the source where the culprit stands there literally."""
    line = origin.line_with(culprit) or origin.line_with(culprit.encode("unicode_escape").decode()) or 1
    number = printed[:start].count("\n") + 1
    return Problem(origin.name, line, f"line {number} of its output: {message}")


def _refused(origin: Origin, line: int, message: str) -> Problems:
    return Problems([Problem(origin.name, line, message)])


def read_record(path: Path) -> str | None:
    """A recorded output, or None where there is none."""
    try:
        return path.read_bytes().decode(TEXT)
    except (FileNotFoundError, UnicodeDecodeError):
        return None
