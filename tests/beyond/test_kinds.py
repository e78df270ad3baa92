"""The kind of a difference is told from the two outputs, and from a second pair with the same random numbers."""

from __future__ import annotations

import pytest

from tools.beyond.kinds import Printed, kind_of, raised_kind


@pytest.mark.parametrize(
    ("here", "there", "kind"),
    [
        ("[0.1 0.2]\n", "[0.1 0.2]\n", ""),
        ("[0.1234 0.2]\n", "[0.1235 0.2]\n", "rounding"),
        ("[1e-06]\n", "[2e-06]\n", "rounding"),
        ("[0.1234 0.2]\n", "[0.1334 0.2]\n", "values"),
        ("[ 0.1 -0.2]\n", "[-0.1  0.2]\n", "values"),
        ("[nan]\n", "[0.1]\n", "values"),
        ("(2, 3) float64\n", "(2, 3) float32\n", "dtype"),
        ("(2, 3)\n", "(2, 4)\n", "text"),
        ("144 parameters\n", "145 parameters\n", "text"),
        ("<class 'EagerTensor'>\n", "<class 'ArrayImpl'>\n", "names"),
    ],
)
def test_two_outputs_of_programs_that_end_well(here: str, there: str, kind: str) -> None:
    assert kind_of(Printed(here), Printed(there), None, None) == kind


def test_what_agrees_with_the_same_random_numbers_differs_by_them_alone() -> None:
    here, there = Printed("[0.1234]\n"), Printed("[0.9]\n")
    assert kind_of(here, there, Printed("[0.5]\n"), Printed("[0.5]\n")) == "random"
    assert kind_of(here, there, Printed("[0.5000]\n"), Printed("[0.5001]\n")) == "random"


def test_what_still_differs_with_the_same_random_numbers_is_no_matter_of_them() -> None:
    here, there = Printed("[0.1]\n"), Printed("[0.9]\n")
    assert kind_of(here, there, Printed("[0.5]\n"), Printed("[0.7]\n")) == "values"
    assert kind_of(here, there, Printed("[0.5]\n"), Printed("boom\n", "ValueError")) == "values"


@pytest.mark.parametrize(
    ("here", "there", "kind"),
    [
        (Printed("(2, 3)\n"), Printed("ValueError: no\n", "ValueError"), "raises"),
        (Printed("ValueError: no\n", "raised"), Printed("(2, 3)\n"), "works"),
        (Printed("ValueError: no\n", "raised"), Printed("TypeError: no\n", "raised"), "message"),
        (Printed("ValueError: no\n", "raised"), Printed("ValueError: no\n", "raised"), ""),
    ],
)
def test_an_exception_on_one_side_or_both(here: Printed, there: Printed, kind: str) -> None:
    assert kind_of(here, there, None, None) == kind


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("NotImplementedError: fit not implemented for NumPy backend.", "training"),
        ("NotImplementedError: `train_on_batch` is not supported with openvino backend", "training"),
        (
            "RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
            "program",
        ),
        ("AttributeError: 'torch.dtype' object has no attribute 'name'", "program"),
        (
            "AttributeError: Exception encountered when calling Own.call().\n\n'str' object has no attribute 'name'",
            "program",
        ),
        ("ValueError: step must be greater than zero", "program"),
        ("TypeError: unsupported operand type(s) for -: 'numpy.ndarray' and 'Tensor'", "program"),
        (
            "ImportError: This requires the tensorflow module. You can install it via `pip install tensorflow`",
            "program",
        ),
        ("AttributeError: Exception encountered when calling LSTM.call().\n\nno attribute 'name'", "raises"),
        ("NotImplementedError: call not implemented", "raises"),
        ("ValueError: `steps_per_execution` must be 1 with the PyTorch backend.", "raises"),
    ],
)
def test_who_raises_is_told_from_the_exception(said: str, kind: str) -> None:
    assert kind_of(Printed("(2, 3)\n"), Printed(f"(2, 3)\n{said}\n", "raised"), None, None) == kind
    assert raised_kind(f"{said}\n", both=True) == ("training" if kind == "training" else "message")
