"""What is asked for with `ONLY`: a word that names nothing is told, and is no success."""

from __future__ import annotations

import pytest

from tools.beyond.asked import differing, is_meant, refuse_unknown
from tools.problems import Problems

NAMES = ("snippets/gru/zero.py", "snippets/lstm/zero.py")


def test_without_words_all_are_meant() -> None:
    assert is_meant(NAMES[0], ())
    assert [name for name in NAMES if is_meant(name, ["lstm/", "bidirectional/"])] == [NAMES[1]]


def test_each_word_that_names_nothing_is_told() -> None:
    refuse_unknown((), NAMES, "no program")
    refuse_unknown(("lstm/", "zero"), NAMES, "no program")
    with pytest.raises(Problems) as raised:
        refuse_unknown(("lstm/", "ltsm/", "on"), NAMES, "no program")
    assert [str(each) for each in raised.value.problems] == [
        f"ONLY={word}: names no program: nothing was run" for word in ("ltsm/", "on")
    ]


def test_the_versions_that_differ_are_named() -> None:
    assert differing({"keras": "3.15.1", "jax": "0.9"}, {"keras": "3.15.1", "jax": "0.9"}) == ""
    assert differing({"keras": "3.15.1"}, {"keras": "3.16.0", "jax": "0.9"}) == (
        "jax none and not 0.9, keras 3.15.1 and not 3.16.0"
    )
