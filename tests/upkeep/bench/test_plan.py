"""What is measured for which arguments."""

from __future__ import annotations

import pytest

from tools.upkeep.bench.plan import ALONE, BESIDE, RARE, Plan, choose, described


def test_without_names_all_is_measured_that_is_not_rare() -> None:
    assert choose([], against=False) == Plan(tuple(name for name in ALONE if name not in RARE), ())
    assert choose([], against=True) == Plan((), tuple(BESIDE))


def test_a_name_means_the_measure_beside_another_commit_where_there_is_one() -> None:
    assert choose(["edit", "scale"], against=False) == Plan(("edit", "scale"), ())
    assert choose(["scale", "edit", "first"], against=True) == Plan(("scale",), ("first", "edit"))


def test_an_unknown_name_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"^edits sites: there is no such measure; there are cold .* execution$"):
        choose(["edits", "cold", "sites"], against=True)


def test_a_measure_of_two_commits_needs_another() -> None:
    with pytest.raises(ValueError, match="first execution: only measured beside another commit: AGAINST="):
        choose(["first", "edit", "execution"], against=False)


def test_the_help_names_every_measure() -> None:
    assert all(f"  {name} " in described() for name in (*ALONE, *BESIDE))
