"""The pages about one class lead to each other."""

from __future__ import annotations

from tools.pages.siblings import siblings

PAGES = {"layers/index", "layers/lstm", "layers/gru", "errors/index", "errors/lstm", "errors/gru", "migration/gru"}
COMMON = {"migration/keras-2-to-3"}


def test_each_page_of_a_class_knows_the_others() -> None:
    expected = [("layers", "layers/gru"), ("errors", "errors/gru"), ("migration", "migration/gru")]
    for _, page in expected:
        assert siblings(page, PAGES) == expected


def test_the_common_page_stands_in_for_one_that_is_not_there() -> None:
    assert siblings("layers/lstm", PAGES) == [("layers", "layers/lstm"), ("errors", "errors/lstm")]
    assert siblings("layers/lstm", PAGES | COMMON)[2:] == [("migration", "migration/keras-2-to-3")]


def test_a_page_about_no_class_has_none() -> None:
    for page in ("index", "layers/index", "errors/index", "migration/keras-2-to-3", "guides/lstm", "layers/gone"):
        assert siblings(page, PAGES | COMMON) == []
