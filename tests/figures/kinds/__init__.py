"""Tests of what one kind of figure does and no other; `tests.figures.test_kinds` tests what all do."""
