"""The measures beside their floor: the sample, the project that MkDocs builds alone."""

from __future__ import annotations

from tools.upkeep.bench.floor import PLAIN, spread


def test_a_sample_is_spread_over_all() -> None:
    assert spread(range(100), 4) == [0, 25, 50, 75]
    assert spread("abc", 4) == ["a", "b", "c"]


def test_the_plain_build_leaves_out_every_hook_of_the_project() -> None:
    assert "hooks: [plain.py]" in PLAIN["mkdocs.plain.yml"]
    assert "hooks=[]" in PLAIN["plain.py"]
    assert "tools" not in PLAIN["plain.py"]
    compile(PLAIN["plain.py"], "plain.py", "exec")
