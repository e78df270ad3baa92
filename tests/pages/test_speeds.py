"""Ratios of speed are told by backend and by argument, as they are recorded."""

from __future__ import annotations

from tools.beyond.speed import Speed
from tools.pages.speeds import arguments_list, backends_list, speed_made_with

SPEED = Speed(
    {"keras": "3.15.1"},
    "2026-11-28",
    3,
    {
        "jax": {"predict | LSTM(3) | ": 0.5, "predict | LSTM(128) | ": 2.0, "train_on_batch | LSTM(3) | ": 0.25},
        "numpy": {"predict | LSTM(3) | ": 12.0, "predict | LSTM(3) | unroll=True": 11.0},
    },
    {
        "tensorflow": {"predict | LSTM(3) | unroll=True": 0.9, "predict | LSTM(3) | mask": 1.1},
        "numpy": {"predict | LSTM(3) | unroll=True": "ValueError"},
    },
)


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def test_a_backend_is_told_by_what_is_done_and_by_layer() -> None:
    assert lines(backends_list(SPEED, "en")) == [
        "- JAX",
        "    - `predict`: `LSTM(3)` 0.5, `LSTM(128)` 2",
        "    - `train_on_batch`: `LSTM(3)` 0.25",
        "- NumPy",
        "    - `predict`: `LSTM(3)` 12",
    ]


def test_an_argument_is_told_by_backend() -> None:
    assert lines(arguments_list(SPEED, "en")) == [
        "- `unroll=True`",
        "    - TensorFlow: `predict` `LSTM(3)` 0.9",
        "    - NumPy: `predict` `LSTM(3)` ValueError",
        "- a mask",
        "    - TensorFlow: `predict` `LSTM(3)` 1.1",
    ]


def test_date_versions_and_rounds_are_said() -> None:
    assert speed_made_with(SPEED, "en") == (
        "Run on 2026-11-28. Keras 3.15.1. Measured 3 times with the backends in turn; these are the medians."
    )


def test_without_a_record_nothing_is_claimed() -> None:
    assert {backends_list(Speed(), "en"), arguments_list(Speed(), "en"), speed_made_with(Speed(), "en")} == {"—"}
