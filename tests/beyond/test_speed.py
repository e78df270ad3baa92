"""Speed is kept as ratios within a round, and a file that no tool wrote is refused."""

from __future__ import annotations

import pytest

from tools.beyond import speed
from tools.beyond.environment import BACKENDS
from tools.beyond.speed import Speed, ratios
from tools.problems import Problems
from tools.project import HERE, Project

PLAIN, UNROLLED = "predict | LSTM(3) | ", "predict | LSTM(3) | unroll=True"


def test_a_ratio_is_that_of_one_round_and_the_median_of_all() -> None:
    rounds: list[dict[str, speed.Times]] = [
        {"tensorflow": {PLAIN: 1.0, UNROLLED: 2.0}, "jax": {PLAIN: 2.0, UNROLLED: 1.0}},
        {"tensorflow": {PLAIN: 3.0, UNROLLED: 3.0}, "jax": {PLAIN: 9.0, UNROLLED: 9.0}},
        {"tensorflow": {PLAIN: 10.0, UNROLLED: 15.0}, "jax": {PLAIN: 33.33, UNROLLED: 3.333}},
    ]
    to_tensorflow, to_plain = ratios(rounds)
    assert to_tensorflow == {"jax": {PLAIN: 3.0, UNROLLED: 0.5}}
    assert to_plain == {"tensorflow": {UNROLLED: 1.5}, "jax": {UNROLLED: 0.5}}


def test_what_raises_is_told_by_its_exception() -> None:
    rounds: list[dict[str, speed.Times]] = [{"tensorflow": {PLAIN: 1.0}, "jax": {PLAIN: "ValueError"}}]
    assert ratios(rounds)[0] == {"jax": {PLAIN: "ValueError"}}


def test_what_is_written_is_read_again(project: Project) -> None:
    kept = Speed({"keras": "3.15.1"}, "2026-11-28", 3, {"jax": {PLAIN: 0.5}}, {"jax": {UNROLLED: "ValueError"}})
    (project.root / "docs/_meta").mkdir(parents=True, exist_ok=True)
    assert speed.read(project) == Speed()
    speed.write(project, kept)
    assert speed.read(project) == kept


@pytest.mark.parametrize(
    ("old", "new"), [("{", "["), ('"rounds"', '"turns"'), ("0.5", "null"), ("predict | ", "predict, ")]
)
def test_a_file_that_no_tool_wrote_is_refused_with_its_name(project: Project, old: str, new: str) -> None:
    (project.root / "docs/_meta").mkdir(parents=True, exist_ok=True)
    speed.write(project, Speed({}, "2026-11-28", 3, {"jax": {PLAIN: 0.5}}, {}))
    path = project.root / speed.RECORD
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(Problems, match=r"docs/_meta/speed\.json.*make backends-speed"):
        speed.read(project)


def test_this_project_has_measured_every_backend() -> None:
    found = speed.read(HERE)
    assert found.rounds >= 3
    assert found.backends.keys() == BACKENDS.keys()
    assert found.arguments.keys() == {"tensorflow", *BACKENDS}
