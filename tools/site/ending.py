"""Ends a command in order when it is told to end, whoever tells it: as on Ctrl+C, nothing stays behind."""

from __future__ import annotations

import signal
import threading
from types import FrameType

SIGNALS = ("SIGTERM", "SIGHUP")
"""Those that end a process without a word; Windows has no SIGHUP."""


def end_in_order() -> None:
    """Have this process unwind on those signals, so that every `finally` and `with` is heard; exit status 128 + signal.

    In a thread that is not the main one, which cannot be asked, nothing is changed; nor is a signal that is ignored
    (`nohup`).
    """
    if threading.current_thread() is not threading.main_thread():
        return
    for number in (getattr(signal, name, None) for name in SIGNALS):
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)  # told twice, it would leave the tidying up
    raise SystemExit(128 + number)
