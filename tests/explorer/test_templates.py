"""Templates are recovered from what was printed, and say what is printed at other sizes."""

from __future__ import annotations

import pytest

from tools.explorer.execute import FIT, VERIFY, Came, differing, recovered
from tools.explorer.record import Outcome
from tools.explorer.templates import Letters, filled, value_of

SMALL = VERIFY[0]


def test_a_number_becomes_the_size_that_it_stands_for() -> None:
    letters = Letters(FIT)
    assert letters.template("(11, 7, 34) and 3") == "({b}, {T}, {2U}) and 3"
    assert letters.template("keras_tensor_7, float32, lstm_11") == "keras_tensor_7, float32, lstm_11"
    assert filled("({b}, {T}, {2U})", SMALL) == "(2, 3, 14)"


def test_the_shapes_of_weights_become_a_sum() -> None:
    lstm = Letters(FIT).sum_of([(13, 68), (17, 68), (68,)])
    assert lstm == "4FU+4UU+4U"
    assert value_of(lstm, SMALL) == 4 * (5 * 7 + 7 * 7 + 7)
    assert Letters(FIT).sum_of([(13, 51), (17, 51), (2, 51)]) == "3FU+3UU+6U"
    assert (Letters(FIT).sum_of([]), value_of("0", SMALL)) == ("0", 0)


def test_sizes_that_can_be_confused_are_refused() -> None:
    with pytest.raises(ValueError, match="10 is 5 times batch and 2 times features"):
        Letters({**FIT, "batch": 2, "timesteps": 31, "features": 5})


def test_what_does_not_hold_at_other_sizes_is_found() -> None:
    came = Came("(11, 17)\n1000 parameters", ((13, 68),))
    (problem,) = differing([recovered(came)], ["source"], [came], FIT)
    assert "printed:\n    (11, 17)\n    1000 parameters\n    the record says:\n    (11, 17)\n    884 parameters" in str(
        problem
    )
    fixed = Outcome(("({b}, 7)",), "U")
    assert differing([fixed], [""], [Came("(2, 7)\n7 parameters")], SMALL) == []
    assert differing([fixed], [""], [Came("(5, 11)\n11 parameters")], VERIFY[1])


def test_an_exception_is_a_template_as_well() -> None:
    came = Came(raises="ValueError: expected ndim=3, found ndim=2. Full shape received: (11, 17)")
    assert recovered(came).at(SMALL) == "ValueError: expected ndim=3, found ndim=2. Full shape received: (2, 7)"
