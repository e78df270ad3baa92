"""Tables of other backends and of exports are made of records, in each language under the same names."""

from __future__ import annotations

import pytest
import yaml

from tools.beyond.exports.records import Matrix
from tools.beyond.kinds import KINDS
from tools.beyond.records import Elsewhere, Seen
from tools.pages.beyond import (
    arguments_list,
    classes_list,
    counted,
    differences,
    fragments,
    kinds_table,
    kinds_told,
    shown,
)
from tools.pages.beyond_words import made_with
from tools.pages.exports import exports_list, exports_made_with, silent_list
from tools.pages.messages import shown_in
from tools.problems import Problems
from tools.project import HERE

VALUES = Seen(("jax", "torch"), "values", "[1]\n")
CURRENT = {
    "snippets/lstm/one.py": Elsewhere(
        "1", "2", (Seen(("jax", "torch"), "values", "[1]\n"), Seen(("numpy", "openvino"), "", ""))
    ),
    "snippets/lstm/two.py": Elsewhere("1", "2", (Seen(("jax", "torch", "numpy", "openvino"), "random", "[2]\n"),)),
}
WORDS = {kind: {"en": kind, "ko": kind, "why_en": f"{kind}!"} for kind in KINDS}
MATRIX = Matrix(
    {"keras": "3.15.1"},
    {"onnx": "2026-11-28"},
    {
        "onnx": {
            "tensorflow | export | lstm": {"status": "works", "tried": {"batch 2": 1e-7}},
            "tensorflow | export | lstm-stateful": {"status": "wrong", "tried": {"second call": 0.05}},
            "torch | export | lstm": {"status": "fails", "error": "ValueError: no"},
        }
    },
)


def test_programs_are_counted_by_kind_and_backend() -> None:
    assert kinds_table(CURRENT, WORDS, "en").splitlines()[2:] == [
        "| the same | 0 | 0 | 1 | 1 |",
        "| random | 1 | 1 | 1 | 1 |",
        "| values | 1 | 1 | 0 | 0 |",
        "| programs run | 2 | 2 | 2 | 2 |",
    ]


def test_each_kind_that_occurs_is_told_in_a_sentence() -> None:
    assert kinds_told(CURRENT, WORDS, "en") == "- **random**: random!\n- **values**: values!"


def test_every_kind_has_its_words_and_a_sentence_in_both_languages() -> None:
    words = yaml.safe_load((HERE.root / "docs/_meta/differences.yml").read_text("utf-8"))
    assert words.keys() == set(KINDS)
    assert all(each.keys() == {"ko", "en", "why_ko", "why_en"} for each in words.values())


@pytest.mark.parametrize(("total", "said"), [(1548, "The 1,548 examples"), (1600, "1,548 of the 1,600 examples")])
def test_how_many_programs_were_run_is_said_with_how_many_could_be(total: int, said: str) -> None:
    assert counted(1548, total, "en") == said


def test_an_argument_is_told_with_backends_kinds_and_the_sections_that_show_it() -> None:
    everywhere = ("torch", "numpy", "openvino")
    current = {
        "snippets/lstm/unroll_mask.py": Elsewhere(
            "1", "2", (Seen(("torch",), "raises", "x\n"), Seen(("jax",), "values", "[1]\n"), VALUES)
        ),
        "snippets/lstm/call_mask.py": Elsewhere("1", "2", (Seen(everywhere, "random", "[1]\n"),)),
        "snippets/lstm/units.py": Elsewhere("1", "2", (Seen(everywhere, "program", "x\n"),)),
        "snippets/gru/dtype.py": Elsewhere("1", "2", (Seen(("jax",), "dtype", "float32\n"),)),
        "snippets/beyond/cell_in_rnn.py": Elsewhere("1", "2", (VALUES,)),
    }
    assert [line for line in arguments_list(HERE, shown_in(HERE, "en"), current, WORDS, "en").splitlines() if line] == [
        "- `dtype`",
        "    - JAX: dtype ([GRU](../layers/gru.md#dtype))",
        "- `unroll`",
        "    - PyTorch: raises ([LSTM](../layers/lstm.md#unroll))",
        "    - JAX, PyTorch: values ([LSTM](../layers/lstm.md#unroll))",
    ]


def test_what_the_program_does_and_what_does_not_train_is_not_listed_by_section() -> None:
    assert differences({}, {}, "en").keys() == {"works", "raises", "message", "dtype", "values", "text"}


def test_random_numbers_do_not_count_against_a_page() -> None:
    assert classes_list(HERE, CURRENT, "en") == (
        "- [LSTM](../layers/lstm.md): JAX 50 %, PyTorch 50 %, NumPy 100 %, OpenVINO 100 %"
    )


def test_outputs_elsewhere_are_shown_once_for_all_backends_that_print_them() -> None:
    said = shown(CURRENT["snippets/lstm/one.py"], "en")
    assert said == 'The same on NumPy, OpenVINO.\n\n```text title="JAX, PyTorch"\n[1]\n```'


def test_a_program_that_changed_since_says_so() -> None:
    assert shown(None, "en") == "This example has not been run on other backends since it changed."


def test_ways_out_are_counted() -> None:
    assert [line for line in exports_list(MATRIX, "en").splitlines() if line] == [
        "- ONNX",
        "    - TensorFlow, export (2 models): **wrong without an error** 1, works 1",
        "    - PyTorch, export (1 models): fails 1",
    ]


def test_versions_and_date_are_said() -> None:
    assert made_with({"numpy": "2.4.6", "keras": "3.15.1"}, "2026-11-28", "en") == (
        "Run on 2026-11-28. Keras 3.15.1, NumPy 2.4.6."
    )


def test_what_is_silently_wrong_is_told_by_its_cause() -> None:
    assert [line for line in silent_list(MATRIX, "en").splitlines() if line] == [
        "- the state is lost, or begins elsewhere",
        "    - ONNX, TensorFlow, export: `lstm-stateful` (0.05)",
    ]
    longer = {"status": "wrong", "tried": {"batch 2": float("inf"), "length 1": 3e-8}}
    text = silent_list(Matrix({}, {}, {"onnx": {"torch | export | lstm-sequences-open": longer}}), "en")
    assert "`lstm-sequences-open` (another shape)" in text
    wrong = Matrix({}, {}, {"onnx": {"tensorflow | export | gru": {"status": "wrong", "tried": {"batch 2": 0.3}}}})
    with pytest.raises(Problems, match=r"docs/_meta/exports/onnx\.json.*gru' is silently wrong: say it"):
        silent_list(wrong, "en")


def test_targets_that_were_run_on_other_days_say_so() -> None:
    dates = {"onnx": "2026-11-29", "torch": "2026-11-28", "litert": "2026-11-29"}
    assert exports_made_with(Matrix({"keras": "3.15.1"}, dates, {}), "en") == (
        "PyTorch (.pt2): run on 2026-11-28. ONNX, LiteRT: run on 2026-11-29. Versions: Keras 3.15.1."
    )


def test_both_languages_have_the_same_fragments() -> None:
    korean, english = (fragments(HERE, language, 1) for language in ("ko", "en"))
    assert korean.keys() == english.keys()
    assert {"kinds", "classes", "exports", "exports-onnx", "speed", "shown/stateful_predict"} <= korean.keys()
