"""What a reader pastes into the page of error messages leads to the section that explains it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

TRACEBACK = """\
Epoch 1/10
Traceback (most recent call last):
  File "/home/me/train.py", line 12, in <module>
    model.add(LSTM(64))
  File "/usr/lib/keras/src/utils/traceback_utils.py", line 122, in error_handler
    raise e.with_traceback(filtered_tb) from None
\x1b[31mValueError\x1b[0m: Input 0 of layer "lstm_7" is incompatible with the layer: expected ndim=3, found ndim=2. \
Full shape received: (None, 64)

Call arguments received by layer "lstm_7" (type LSTM):
  • training=None
"""

PASTED = [
    (TRACEBACK, "lstm/#mistake-2d"),
    ("ValueError: too many values to unpack (expected 4)", "../guides/return-values/#too-many"),
    ("'Functional' object has no attribute 'reset_states'", "../guides/states/#reset-model"),
    ("If a RNN is stateful, it needs to know its batch size", "../guides/states/#static-batch"),
    ('Layer "dense_12" expects 1 input(s), but it received 3 input tensors.', "../guides/return-values/#dense"),
]


WHOLE = {
    "features": "lstm/#mistake-features",
    "input_2d_jupyter": "lstm/#mistake-2d",
    "last_batch_jupyter": "lstm/#mistake-stateful-last",
    "stateful_keras2_jupyter": "../guides/states/#static-batch",
    "targets_jupyter": "../guides/several-steps/#target-error",
    "targets_keras2": "../guides/several-steps/#target-error",
    "typo_keras2_jupyter": "lstm/#mistake-typo",
    "unknown_rank": "training/#mistake-unknown-rank",
    "unpack_jupyter": "../guides/return-values/#too-many",
    "unroll_keras2": "../migration/keras-2-to-3/#changed-checks",
}
"""By the file of a whole traceback, as a terminal or Jupyter printed it, the section that it must lead to first."""

PASTED += [(Path(__file__).with_name("tracebacks").joinpath(f"{name}.txt").read_text("utf-8"), section)
    for name, section in WHOLE.items()]  # fmt: skip
PASTED += [
    ("ValueError: Input 0 is incompatible with layer lstm_1: expected ndim=3, found ndim=2", "lstm/#mistake-2d"),
    (
        "onnxruntime.capi.onnxruntime_pybind11_state.InvalidArgument: [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Got "
        "invalid dimensions for input: keras_tensor for the following indices\n index: 0 Got: 7 Expected: 1",
        "../beyond/exporting/#onnx",
    ),
    (
        "OpConversionFailure: Check 'is_conversion_successful' failed at src/frontends/tensorflow/frontend.cpp:478\n"
        "FrontEnd API failed with OpConversionFailure:\nModel wasn't fully converted.\n"
        "-- No conversion rule found for operations: TensorListReserve",
        "../beyond/exporting/#openvino",
    ),
    (
        "RuntimeError: Select TensorFlow op(s), included in the given model, is(are) not supported by this interpreter."
        " Make sure you apply/link the Flex delegate before inference. Node number 5 (FlexTensorListReserve) failed",
        "../beyond/exporting/#litert-flex",
    ),
    ("UserWarning: Early stopping conditioned on metric `val_mae` which is not", "../guides/training/#nothing-watched"),
]


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize(
    ("pasted", "section"), PASTED, ids=[f"{number}-{section}" for number, (_, section) in enumerate(PASTED)]
)
def test_a_message_is_found_whatever_its_numbers_and_names(
    open_page: Callable[..., Page], address: str, language: str, pasted: str, section: str
) -> None:
    page = open_page(360)
    page.goto(f"{address}{language}errors/")
    page.locator(".error-finder textarea").fill(pasted)
    first = page.locator(".error-finder > ul > li").first
    expect(first.locator(f'a[href="{section}"]')).to_be_visible()


def test_what_resembles_no_message_is_told_and_markup_is_shown_as_text(
    open_page: Callable[..., Page], address: str
) -> None:
    page = open_page()
    page.goto(f"{address}en/errors/")
    field = page.locator(".error-finder textarea")
    field.fill("<b>zzz</b> qqq")
    expect(page.locator(".error-finder [role=status]")).to_have_text("No message resembles it. Try the search above.")
    expect(page.locator(".error-finder li")).to_have_count(0)
    field.fill("")
    expect(page.locator(".error-finder [role=status]")).to_have_text("")


def test_without_scripts_it_is_a_list(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{address}errors/")
    assert page.locator("article li").count() >= 100
    assert page.locator(".error-finder").inner_text() == ""
