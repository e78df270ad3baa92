"""One example of a page, as somebody who runs and changes it has it before him."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

LSTM = "en/layers/lstm/"
"""A page with many examples."""

SAME = "Your run. It prints what the page shows."


class Shown:
    """One example of a page.

    Args:
        page: that it stands on.
        name: its file.
    """

    def __init__(self, page: Page, name: str) -> None:
        self.block = page.locator(".highlight[data-live]", has=page.get_by_text(name, exact=True))
        self.button = self.block.locator(".live-run")
        self.code = self.block.locator("code")
        self.said = self.block.locator("[role=status]")
        self.back = self.block.get_by_role("button", name="Undo all")
        self.output: Locator = self.block.locator("xpath=following-sibling::*[1]").locator("samp")

    def run(self) -> None:
        """Press its button, and wait until it has printed what the page shows."""
        self.button.click()
        expect(self.said).to_have_text(SAME)

    def change(self, text: str) -> None:
        """Put another program in the place of this one, as somebody who types does."""
        self.code.focus()
        self.code.press("ControlOrMeta+a")
        self.code.press_sequentially(text)


def text(shown: Locator) -> str:
    """Its text, out of view too, where a browser has not laid it out."""
    return shown.text_content() or ""
