"""A site that is served while its sources are edited, and how long a page takes to show the edit."""

from __future__ import annotations

import contextlib
import http.client
import socket
import time
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.project import TEXT
from tools.upkeep.bench import commands
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import Program

POLL = 0.005
"""Seconds between two looks at the served page, at least."""

EXACT = 0.01
"""The share of the time passed by which a time may be wrong: looking more often would disturb what is measured."""

PATIENCE = 3600
"""Seconds after which the server is not slow but stuck."""

QUIET = 0.5
"""Seconds in which a server that has nothing to do uses less than a tenth of a processor."""


class Server(Program):
    """A server of a project: its own, or another one.

    Args:
        place: where it keeps what it writes.
        root: the project.
        command: gives the command that serves on a port; None: that of the project.
        what: what errors call it.
    """

    def __init__(
        self,
        place: Place,
        root: Path,
        command: Callable[[int], Sequence[str]] | None = None,
        what: str = "the server",
    ) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/"
        self.started = time.monotonic()
        super().__init__(place, what, command(port) if command else commands.serve(root, port), root)

    def wait_for(self, text: str, page: str) -> float:
        """Look at a page until it shows the text; returns how many seconds that took.

        Args:
            text: what it must show.
            page: its address below that of the site.

        Raises:
            Problems: it never does.
        """
        started = time.monotonic()
        while self.runs and (passed := time.monotonic() - started) < PATIENCE:
            if text in self._page(page):
                return time.monotonic() - started
            time.sleep(max(POLL, passed * EXACT))
        raise self.failed()

    def first_page(self) -> float:
        """Wait for the whole start page; returns how many seconds after the start of the program it came."""
        self.wait_for("</html>", "")
        return time.monotonic() - self.started

    def _page(self, page: str) -> str:
        with (
            contextlib.suppress(OSError, http.client.HTTPException),
            urllib.request.urlopen(self.url + page, timeout=PATIENCE) as answer,
        ):
            return str(answer.read().decode(TEXT))
        return ""

    def settle(self) -> None:
        """Wait until it has nothing to do: what it makes after the page that was asked for is no matter of the next."""
        used = self.processor_seconds()
        while self.runs:
            time.sleep(QUIET)
            before, used = used, self.processor_seconds()
            if used - before < QUIET / 10:
                return
