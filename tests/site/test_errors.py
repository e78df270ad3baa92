"""What a reader pastes into the page of error messages leads to the section that explains it."""

from __future__ import annotations

from collections.abc import Callable

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


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize(("pasted", "section"), PASTED, ids=[section for _, section in PASTED])
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


def test_without_scripts_it_is_a_list(browser: object, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(f"{address}errors/")
    assert page.locator("article li").count() >= 100
    assert page.locator(".error-finder").inner_text() == ""
    context.close()
