"""Runs the programs of this folder, and compares what each prints with the output beside it.

python run.py               all of them
python run.py units seed    those with one of these words in their name
python run.py --jobs 4      so many at once

A program named `*_fails.py` is there to raise: its exception is compared as well. The last line says how many passed
and how many differ; the exit status is 1 where some differ, and 2 where nothing could be run.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent

ENVIRONMENT = {
    "COLUMNS": "80",
    "CUDA_VISIBLE_DEVICES": "",
    "KERAS_BACKEND": "tensorflow",
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    "NO_COLOR": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
}
"""What the programs saw when their outputs were recorded: no GPU, no colours, one hash seed."""

ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
GUESS = re.compile(r"\. Did you mean: '[^'\n]*'\?$", re.MULTILINE)
"""What some versions of Python add to an exception that nobody catches."""

PATIENCE = 600
"""Seconds after which a program is taken for one that does not end."""


def programs(words: list[str]) -> list[Path]:
    """Those with an output beside them, and one of the words in their name; of all, where no word is given."""
    found = sorted(path for path in HERE.rglob("*.py") if path.with_suffix(".out").is_file())
    return [path for path in found if not words or any(word in name(path) for word in words)]


def name(path: Path) -> str:
    """What the site calls a program."""
    return path.relative_to(HERE).as_posix()


def fault(path: Path) -> str:
    """What is other than recorded; empty where all is the same."""
    recorded = path.with_suffix(".out").read_text("utf-8")
    must_fail = path.stem.endswith("_fails")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        work, home = Path(folder, "work"), Path(folder, "home")
        work.mkdir()
        home.mkdir()
        own = {"KERAS_HOME": str(home), "PYTHONSAFEPATH": "1"}  # neither settings nor programs of the reader
        try:
            done = subprocess.run(
                [sys.executable, str(path)],
                cwd=work,
                env={**os.environ, **ENVIRONMENT, **own},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="backslashreplace",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"still running after {PATIENCE} seconds"
        said = neutral(done.stderr, str(work))
    printed = done.stdout
    if not must_fail:
        if done.returncode:
            return said.rstrip() or f"ended with exit code {done.returncode}"
        return difference(recorded, printed if printed.endswith("\n") else f"{printed}\n")
    if not done.returncode:
        return "ended without the exception that it is there to show"
    if printed and not printed.endswith("\n"):
        printed += "\n"
    exception = GUESS.sub("", recorded.removeprefix(printed))
    if recorded.startswith(printed) and exception and f"\n{exception}" in f"\n{said.rstrip()}\n":
        return ""
    return difference(recorded, printed + last_lines(said, len(exception.splitlines())))


def neutral(text: str, work: str) -> str:
    """The text of an exception without colours, tabs, Python's guesses and the places of this machine."""
    text = GUESS.sub("", ANSI.sub("", text)).expandtabs(4).replace(work + os.sep, "").replace(work, ".")
    return re.sub(r"[^\s'\"]*[/\\]site-packages[/\\]", "", text)


def last_lines(text: str, number: int) -> str:
    """So many lines from the end."""
    return "".join(f"{line}\n" for line in text.rstrip().splitlines()[-max(number, 1) :])


def difference(recorded: str, printed: str) -> str:
    """The lines in which two outputs differ."""
    lines = difflib.unified_diff(recorded.splitlines(), printed.splitlines(), "recorded", "printed here", lineterm="")
    return "\n".join(lines)


def versions() -> list[str]:
    """What must be installed and is not; says what is installed in another version."""
    missing = []
    for line in (HERE / "requirements.txt").read_text("utf-8").split():
        library, _, recorded = line.partition("==")
        try:
            installed = metadata.version(library)
        except metadata.PackageNotFoundError:
            missing.append(library)
            continue
        if installed != recorded:
            print(f"{library} {installed} is installed; the outputs were recorded with {recorded}, and may differ")
    return missing


def main() -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("words", nargs="*", metavar="WORD", help="run only programs with one of these in their name")
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1), help="how many to run at once")
    options = parser.parse_args()
    chosen = programs(options.words)
    if not chosen:
        print(f"no program has {' or '.join(options.words) or 'an output beside it'} in its name")
        return 2
    if missing := versions():
        print(f"{', '.join(missing)} not installed: run python -m pip install -r requirements.txt")
        return 2
    differ = 0
    with ThreadPoolExecutor(max(1, options.jobs)) as pool:
        for path, found in zip(chosen, pool.map(fault, chosen), strict=True):
            print(f"{'DIFFERS' if found else 'passed '} {name(path)}", flush=True)
            if found:
                differ += 1
                print("\n".join(f"    {line}" for line in found.splitlines()), flush=True)
    print(f"{len(chosen) - differ} passed, {differ} differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
