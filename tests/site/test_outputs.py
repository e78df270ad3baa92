"""Full execution beyond one machine: the parts hold every program once, and a part that is none is told."""

from __future__ import annotations

import pytest

from tools.project import HERE
from tools.site.outputs import main, part_of, programs_of


@pytest.mark.parametrize("parts", [1, 2, 8, 2000])
def test_the_parts_together_are_all_programs_each_once(parts: int) -> None:
    programs = programs_of(HERE)
    found = [program for number in range(1, parts + 1) for program in part_of(programs, f"{number}/{parts}")]
    assert len(found) == len(programs)
    assert set(found) == set(programs)
    sizes = {len(part_of(programs, f"{number}/{parts}")) for number in range(1, parts + 1)}
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("shard", ["0/8", "9/8", "3", "/8", "3/", "a/b", "-1/8", "3/0", "1.5/2", "٣/٨"])
def test_a_part_that_is_none_is_told(shard: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--check", "--shard", shard])
    assert caught.value.code == 2
    assert "--shard: " in capsys.readouterr().err


def test_a_part_cannot_be_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--shard", "1/2"])
    assert "--shard goes with --check" in capsys.readouterr().err
