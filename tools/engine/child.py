"""What happens inside the process of one snippet: run the source as a program and report how it ended.

The same code serves a forked process (`tools.engine.zygote`) and a fresh interpreter (`python -m tools.engine.child`).
Imports nothing but the standard library, and little of it: it runs once a snippet.
"""

from __future__ import annotations

import faulthandler
import io
import json
import linecache
import os
import signal
import sys
import traceback
import types
from typing import NoReturn

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""Not importable for a snippet: a reader who copies it does not have it."""

TEMPORARY = ("TMPDIR", "TEMP", "TMP")
"""The variables that name the folder for temporary files, on one system or another."""

DUMP_SIGNAL = getattr(signal, "SIGUSR1", None)
"""Asks a snippet that does not end to write on stderr where it is; Windows has no such signal."""


def become(request: dict[str, str]) -> NoReturn:
    """Turn this process into the snippet's, run it, write the report, and exit.

    Args:
        request: `name` (shown in tracebacks), `source` (its text), and the paths `work` (working directory),
            `temporary` (for what a library leaves behind: AutoGraph deletes its files at an exit that is not reached
            here), `stdout`, `stderr` and `report`.

    The report is JSON, written only when the program came to its own end: `{}`, or `type`, `text` (the lines
    that a reader sees last in a traceback) and `line` of the uncaught exception.
    """
    _redirect(request)
    os.chdir(request["work"])
    os.environ.update(dict.fromkeys(TEMPORARY, request["temporary"]))
    if "tempfile" in sys.modules:
        vars(sys.modules["tempfile"])["tempdir"] = None  # it has looked before the fork
    faulthandler.enable(file=2)
    if DUMP_SIGNAL is not None:
        faulthandler.register(DUMP_SIGNAL, file=2, all_threads=False)
    status, report = _run(request["name"], request["source"], request["work"])
    sys.stdout.flush()
    sys.stderr.flush()
    with open(request["report"], "w", encoding="utf-8") as file:
        json.dump(report, file)
    os._exit(status)


def _redirect(request: dict[str, str]) -> None:
    """Give file descriptors 0, 1 and 2 to nothing, the output file and the error file."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    for descriptor, opened in (
        (0, os.open(os.devnull, os.O_RDONLY)),
        (1, os.open(request["stdout"], flags, 0o600)),
        (2, os.open(request["stderr"], flags, 0o600)),
    ):
        os.dup2(opened, descriptor)
        os.close(opened)
    sys.stdin = io.TextIOWrapper(io.FileIO(0, "r", closefd=False), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="utf-8", newline="\n", write_through=True)
    sys.stderr = io.TextIOWrapper(io.FileIO(2, "w", closefd=False), encoding="utf-8", errors="backslashreplace")
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc]


def _run(name: str, source: str, work: str) -> tuple[int, dict[str, str | int]]:
    """Execute the source as `__main__`; return the exit status and the report."""
    for module in [name for name in sys.modules if name.partition(".")[0] == "tools"]:
        del sys.modules[module]
    program = types.ModuleType("__main__")
    program.__file__ = os.path.join(work, os.path.basename(name))
    sys.modules["__main__"] = program
    sys.argv = [program.__file__]
    sys.path[:] = [work, *(entry for entry in sys.path if entry not in ("", PROJECT))]
    # AutoGraph and Keras read the source of functions: it must be found although no such file is in `work`.
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    try:
        exec(compile(source, name, "exec"), program.__dict__)
    except SystemExit as error:
        if error.code in (None, 0):
            return 0, {}
        return 1, {"type": "SystemExit", "text": f"SystemExit: {error.code}", "line": _line(name, error)}
    except BaseException as error:
        traceback.print_exc()
        text = "".join(traceback.format_exception_only(error)).rstrip("\n")
        return 1, {"type": type(error).__name__, "text": text, "line": _line(name, error)}
    return 0, {}


def _line(name: str, error: BaseException) -> int:
    """The snippet's line that the error came from: the innermost one in its file."""
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno or 1
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
    return (lines[-1] if lines else None) or 1


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as request_file:
        become(json.load(request_file))
