"""What somebody asks for with `ONLY`: refused where nothing would be found out, or records of others would go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tools.problems import Problem, Problems


def is_meant(name: str, words: Sequence[str]) -> bool:
    """Whether a name holds one of the words; any is meant where there are none."""
    return not words or any(word in name for word in words)


def refuse_unknown(words: Sequence[str], names: Iterable[str], what: str) -> None:
    """Refuse a word that nothing is named by: nothing run is nothing found out, and must not look like a success.

    Args:
        words: those of `ONLY`.
        names: of all that can be run.
        what: that, in words.

    Raises:
        Problems: one for each such word.
    """
    names = list(names)
    unknown = [word for word in words if not any(word in name for name in names)]
    if unknown:
        message = "names {}: nothing was run"
        raise Problems([Problem(f"ONLY={word}", 0, message.format(what)) for word in unknown])


def differing(made_with: Mapping[str, str], now: Mapping[str, str]) -> str:
    """The versions that are not those of the records, in words; empty where all are."""
    names = sorted({name for name in {**made_with, **now} if made_with.get(name) != now.get(name)})
    return ", ".join(f"{name} {made_with.get(name, 'none')} and not {now.get(name, 'none')}" for name in names)


def refuse_some(words: Sequence[str], other: str, path: str, make: str, setup: str) -> None:
    """Refuse to record some alone under other versions than all: one file of versions speaks for all records.

    Args:
        words: those of `ONLY`.
        other: the versions that are others, as `differing` names them.
        path: of the records.
        make: the target of `make` that records all.
        setup: the target of `make` that installs the locked versions.

    Raises:
        Problems: there are words, and other versions.
    """
    if words and other:
        advice = f"run `make {make}` without ONLY, or `make {setup}` for the locked versions"
        raise Problems([Problem(path, 0, f"was made with {other}: the records of all others would go: {advice}")])
