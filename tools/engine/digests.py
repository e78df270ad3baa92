"""Short digests of programs and outputs, by which a record knows whether it still speaks of them."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from tools.project import TEXT


def digest(text: str) -> str:
    """A short hash of a text."""
    return hashlib.sha256(text.encode(TEXT)).hexdigest()[:12]


def stamp(path: Path) -> tuple[int, int] | None:
    """What changes with a file; None where there is none."""
    try:
        stat = path.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_size


def digest_of(path: Path) -> str:
    """A short hash of a file; empty where there is none."""
    seen = stamp(path)
    return _digest_at(path, seen) if seen else ""


def still_holds(program: Path, source: str, output: str) -> bool:
    """Whether a program, and the output recorded beside it, are those of which these are the digests."""
    return (digest_of(program), digest_of(program.with_suffix(".out"))) == (source, output)


@lru_cache(maxsize=20_000)
def _digest_at(path: Path, seen: object) -> str:  # noqa: ARG001 - the stamp tells whether to read again
    return digest(path.read_bytes().decode(TEXT, "replace").replace("\r\n", "\n"))
