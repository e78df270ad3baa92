"""Without a browser the tests that need one are skipped, except in CI."""

from __future__ import annotations

import shutil

import pytest

from tests.support.browser import browser_path


def test_a_machine_without_a_browser_skips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="install one of google-chrome"):
        browser_path()


def test_ci_without_a_browser_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="install one of google-chrome"):
        browser_path()
