"""What is recorded was made with what the environments lock."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

import pytest

from tools.beyond import speed
from tools.beyond.environment import BEYOND, TOOLS, Environment
from tools.beyond.exports import records as exports
from tools.beyond.records import Records
from tools.project import HERE, TEXT
from tools.requirements import BESIDE, read

TORCH = BEYOND.lock.with_name("requirements-torch.txt")
"""PyTorch, for both."""


def locked(environment: Environment) -> dict[str, set[str]]:
    """By package, the versions that an environment may have; more than one where Pythons or systems differ."""
    file = HERE.relative(environment.lock)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for pin in read(environment.lock.read_text(TEXT), file).locked:
        found[pin.name].add(pin.version)
    name, version = TORCH.read_text(TEXT).splitlines()[-1].split("==")
    return {**found, name: {version}}


def unlike(versions: Mapping[str, str], environment: Environment) -> dict[str, str]:
    """Versions that the lock does not have, Python's aside; a build for CPUs is of its version."""
    known = locked(environment)
    named = {re.sub(r"[-_.]+", "-", name).lower(): version.split("+")[0] for name, version in versions.items()}
    return {name: version for name, version in named.items() if name != "python" and version not in known[name]}


def test_the_files_are_those_that_are_locked() -> None:
    assert {HERE.relative(each.lock) for each in (BEYOND, TOOLS)} == set(BESIDE)


RECORDED = {
    "backends": Records.read(HERE).versions,
    "exports": exports.read(HERE).versions,
    "speed": speed.read(HERE).versions,
}


@pytest.mark.parametrize("name", RECORDED)
def test_backends_exports_and_speed(name: str) -> None:
    assert {"keras", "tensorflow", "torch"} <= RECORDED[name].keys()
    assert unlike(RECORDED[name], BEYOND) == {}


def test_tools() -> None:
    lines = (HERE.snippets / "tools/versions.out").read_text(TEXT).splitlines()
    versions = {line.split()[0]: line.split()[1] for line in lines}
    assert len(versions) > 15
    assert unlike(versions, TOOLS) == {}


def test_a_record_of_another_version_is_found() -> None:
    assert unlike({"Keras": "3.14.0", "torch": "2.13.0+cpu", "python": "3.13.1"}, BEYOND) == {"keras": "3.14.0"}
