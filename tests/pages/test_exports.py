"""Each way out unfolds into its models: all that a record says of them is on the page, and nothing else."""

from __future__ import annotations

import re

import pytest

from tools.beyond.environment import NAMES
from tools.beyond.exports import records
from tools.beyond.exports.records import Matrix
from tools.pages.exports import HEADLINE, TARGETS, headline, ways_list
from tools.project import HERE

GUARD = "AssertionError: Guard failed: args_0.size()[0] == 1"
LONG = "ValueError: " + "word " * 60
MATRIX = Matrix(
    {},
    {},
    {
        "onnx": {
            "tensorflow | export | lstm-open": {
                "status": "works",
                "tried": {"batch 2": 6e-08, "batch 5": 2e-07, "batch 1": 1e-07, "length 7": 9e-08, "length 1": 3e-08},
                "carries": "LSTM",
                "bytes": 2656,
            },
            "tensorflow | export | lstm-stateful": {
                "status": "wrong",
                "tried": {"batch 2": 4e-08, "second call": 0.06},
                "carries": "unrolled: 8 matrix products",
                "bytes": 9122,
                "more outputs": 2,
            },
            "tensorflow | export | lstm-dropout-always": {
                "status": "wrong",
                "tried": {"two calls differ by": 0.0},
                "carries": "",
            },
            "tensorflow | export | masked-open": {"status": "wrong", "tried": {"batch 2": float("inf")}},
            "torch | export | gru": {
                "status": "partly",
                "tried": {"batch 2": GUARD, "batch 5": GUARD, "batch 1": 1e-08},
            },
            "torch | export | lstm": {
                "status": "partly",
                "tried": {"batch 2": GUARD, "batch 5": GUARD, "batch 1": 2e-08},
            },
            "torch | export | masked": {
                "status": "partly",
                "tried": {"batch 2": 1e-08, "batch 5": "ValueError: no `batch` of 5", "batch 1": 2e-08},
            },
            "tensorflow | export | rnn-cell": {"status": "works", "tried": {"batch 2": 3e-08}},
            "torch | another export | embedding": {"status": "works", "tried": {"batch 2": 3e-08}},
            "torch | another export | rnn-cell": {"status": "partly", "tried": {"batch 2": 3e-08}},
            "torch | export | embedding": {"status": "fails", "error": LONG, "carries": "Loop", "bytes": 1200},
            "torch | export | rnn-cell": {"status": "fails", "tried": {"batch 2": GUARD, "batch 1": GUARD}},
            "torch | export | rnn-cells": {
                "status": "fails",
                "tried": {"batch 2": GUARD.replace("[0]", "[1]"), "batch 1": GUARD},
            },
        }
    },
)


def lines(language: str) -> list[str]:
    return [line for line in ways_list(MATRIX, "onnx", language).splitlines() if line]


def test_each_way_unfolds_into_its_models() -> None:
    assert lines("en")[:12] == [
        "Each way unfolds into the models that were tried on it.",
        "/// details | TensorFlow: export (**wrong without an error** 3, works 2)",
        "    attrs: {data-search-exclude: ''}",
        "- **wrong without an error**",
        "    - `lstm-stateful`: off by 4e-08, second call 0.06; "
        "unrolled, 8 matrix products; 9,122 bytes; 2 more outputs",
        "    - `lstm-dropout-always`: two runs differ by 0",
        "    - `masked-open`: another shape",
        "    - no way that was tried is right: `lstm-stateful`, `lstm-dropout-always`, `masked-open`",
        "- works",
        "    - `lstm-open`: off by 6e-08, another batch 2e-07, another length 9e-08; LSTM; 2,656 bytes",
        "    - `rnn-cell`: off by 3e-08",
        "///",
    ]


def test_an_exception_is_told_once_for_all_that_end_with_it() -> None:
    assert lines("en")[12:] == [
        "/// details | PyTorch: export (fixed size 3, fails 3)",
        "    attrs: {data-search-exclude: ''}",
        "- fixed size",
        "    - `gru`: another batch 1e-08",
        "    - `lstm`: another batch 2e-08",
        "    - `masked`: off by 1e-08, another batch 2e-08",
        f"    - `{GUARD}`: batch of 2, batch of 5 (all others)",
        "    - `` ValueError: no `batch` of 5 ``: batch of 5 (`masked`)",
        "- fails",
        f"    - `{headline(LONG)}`: `embedding` (Loop; 1,200 bytes)",
        f"    - `{GUARD}`: `rnn-cell`, `rnn-cells`",
        "    - instead another export: `embedding`",
        "    - instead TensorFlow, export: `rnn-cell`",
        "    - no way that was tried is right: `rnn-cells`",
        "///",
        "/// details | PyTorch: another export (works 1, fixed size 1)",
        "    attrs: {data-search-exclude: ''}",
        "- works",
        "    - `embedding`: off by 3e-08",
        "- fixed size",
        "    - `rnn-cell`: off by 3e-08",
        "///",
    ]


def test_korean_says_the_same_in_korean() -> None:
    korean = lines("ko")
    assert len(korean) == len(lines("en"))
    assert "    - `lstm-open`: 차이 6e-08, 다른 배치에서 2e-07, 다른 길이에서 9e-08; LSTM; 2,656바이트" in korean


def test_only_the_beginning_of_an_exception_is_shown() -> None:
    assert headline(GUARD) == GUARD
    assert headline(LONG).endswith("word …")
    assert len(headline(LONG)) <= HEADLINE + 2


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_cell_of_this_project_is_on_the_page(language: str) -> None:
    matrix = records.read(HERE)
    assert set(matrix.cells) == set(TARGETS)
    for target, cells in matrix.cells.items():
        text = ways_list(matrix, target, language)
        shown = re.split(r"^/// details.*$", text, flags=re.MULTILINE)[1:]
        by_way: dict[str, set[str]] = {}
        for key in cells:
            way, _, model = key.rpartition(" | ")
            by_way.setdefault(way, set()).add(model)
        assert len(shown) == len(by_way)
        in_order = sorted(by_way, key=lambda way: list(NAMES).index(way.split(" | ")[0]))
        for each, models in zip(shown, (by_way[way] for way in in_order), strict=True):
            assert {model for model in models if f"`{model}`" in each} == models
        for cell in cells.values():
            assert "bytes" not in cell or f"{cell['bytes']:,}" in text
