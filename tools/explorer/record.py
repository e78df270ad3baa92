"""What was recorded of the settings of the explorer, and whether it still speaks of the programs that are shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.engine.digests import digest
from tools.engine.proofs import made_with
from tools.explorer.scripts import FOLDER, Sizes
from tools.explorer.templates import filled, value_of
from tools.problems import Problem, Problems
from tools.project import TEXT, Project, write_if_changed

FILE = "docs/_meta/explorer.json"

MADE_WITH = ("keras", "tensorflow")

ADVICE = "run `make explorer` and commit what it writes"

PLACE = "assets/explorer.json"
"""Where the page fetches it, in the site of each language."""

ROW = 96
"""Places in a line of the file."""


@dataclass(frozen=True)
class Outcome:
    """What comes of a setting.

    Args:
        prints: the templates of the shapes.
        parameters: their number, as a sum.
        raises: the template of the exception; then there is nothing else.
    """

    prints: tuple[str, ...] = ()
    parameters: str = "0"
    raises: str = ""

    def at(self, sizes: Sizes) -> str:
        """What the program prints before the values at these sizes, or the exception."""
        if self.raises:
            return filled(self.raises, sizes)
        shapes = [filled(each, sizes) for each in self.prints]
        return "\n".join([*shapes, f"{value_of(self.parameters, sizes)} parameters"])

    def as_json(self) -> dict[str, Any]:
        """As the record has it."""
        if self.raises:
            return {"raises": self.raises}
        return {"prints": list(self.prints), "parameters": self.parameters}


def path_of(project: Project) -> Path:
    """Where the record of a project is."""
    return project.root / FILE


def current(project: Project) -> dict[str, str]:
    """What the record depends on: the versions, and a digest of the script that writes the programs."""
    versions = {name: made_with()[name] for name in MADE_WITH}
    return {**versions, "program": digest((project.root / FOLDER / "program.mjs").read_text(TEXT))}


def write(project: Project, outcomes: Sequence[Outcome]) -> None:
    """Write what was found for all settings, in their order."""
    known = list(dict.fromkeys(outcomes))
    numbers = {outcome: number for number, outcome in enumerate(known)}
    places = [numbers[outcome] for outcome in outcomes]
    rows = ",\n".join(json.dumps(places[start : start + ROW])[1:-1] for start in range(0, len(places), ROW))
    lines = ",\n".join(json.dumps(outcome.as_json(), ensure_ascii=False) for outcome in known)
    head = json.dumps(current(project))
    text = f'{{\n"made_with": {head},\n"outcomes": [\n{lines}\n],\n"places": [\n{rows}\n]\n}}\n'
    write_if_changed(project, path_of(project), text)


def read(project: Project) -> dict[str, Any]:
    """The record as the page gets it.

    Raises:
        Problems: it is not there, or not what `write` writes.
    """
    try:
        found: dict[str, Any] = json.loads(path_of(project).read_text(TEXT))
        outcomes(found)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise Problems([Problem(FILE, 0, f"is no record ({type(error).__name__}: {error}): {ADVICE}")]) from error
    return found


def files(project: Project) -> dict[str, str]:
    """By its place in the site, what the page fetches; nothing where there is no record.

    Raises:
        Problems: as of `read`.
    """
    if not path_of(project).is_file():
        return {}
    return {PLACE: json.dumps(read(project), ensure_ascii=False, separators=(",", ":"))}


def outcomes(record: Mapping[str, Any]) -> list[Outcome]:
    """What was recorded for each setting, in their order."""
    known = [Outcome(tuple(each.pop("prints", ())), **each) for each in map(dict, record["outcomes"])]
    return [known[place] for place in record["places"]]


def stale(project: Project) -> list[Problem]:
    """Where the record was made with something else than what there is.

    Raises:
        Problems: as of `read`.
    """
    before, now = read(project)["made_with"], current(project)
    return [
        Problem(FILE, 0, f"was made with another {name} ({before.get(name)}, now {value}): {ADVICE}")
        for name, value in now.items()
        if before.get(name) != value
    ]
