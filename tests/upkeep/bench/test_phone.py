"""What a phone's thread does while a page loads: told from a record, and by a browser that really loads one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tools.problems import Problems
from tools.upkeep.bench.phone import Load, Phone, of_trace


def task(at: int, seconds: float, tid: int = 1, **more: Any) -> dict[str, Any]:
    """One task of a thread, as Chromium records it."""
    return {"name": "RunTask", "ph": "X", "pid": 1, "tid": tid, "ts": at, "dur": int(seconds * 1e6), **more}


PAINT = {"name": "firstContentfulPaint", "ph": "I", "pid": 1, "tid": 1, "ts": 1_000_000}


def test_blocked_is_what_a_task_takes_over_fifty_milliseconds_after_the_first_paint() -> None:
    events = [PAINT, task(0, 0.3), task(1_200_000, 0.04), task(1_300_000, 0.25), task(1_300_000, 9, tid=2)]
    found = of_trace(events)
    assert (round(found.busy, 3), round(found.blocked, 3)) == (0.59, 0.2)


def test_the_time_of_the_thread_counts_where_the_record_has_it() -> None:
    assert of_trace([PAINT, task(1_000_000, 0.5, tdur=150_000)]) == Load(0.15, pytest.approx(0.1))  # type: ignore[arg-type]


def test_a_page_that_is_not_painted_is_told() -> None:
    with pytest.raises(Problems, match="not painted"):
        of_trace([task(0, 1)])


def test_a_page_whose_script_never_rests_is_blocked(tmp_path: Path, browser: Browser) -> None:
    sum_up = "let sum = 0; for (let n = 0; n < 2e8; n++) sum += n % 7; window.sum = sum"  # so much work, not so long
    busy = f"<script>setTimeout(() => {{ {sum_up} }}, 1000)"
    for name, script in (("still", ""), ("busy", f"{busy}</script>")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(f"<!doctype html><title>x</title><p>text</p>{script}")
    still, found = (Phone(browser).load(tmp_path, f"{name}/") for name in ("still", "busy"))
    assert still.blocked < found.blocked  # the clock of the thread: what else the machine does is no part of it
    assert found.busy > still.busy
