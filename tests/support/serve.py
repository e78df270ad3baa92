"""The project under `make serve`, as a writer has it while editing."""

from __future__ import annotations

import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

from tests.support.browser import PATIENCE
from tests.support.checkout import Checkout


class Server:
    """`make serve` in a checkout.

    Args:
        checkout: the project that is served.
        temporary: where it keeps what it builds.
        environment: variables that it has besides.
    """

    def __init__(self, checkout: Checkout, temporary: Path, **environment: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        temporary.mkdir()
        self.url = f"http://127.0.0.1:{port}/"
        self.process = checkout.start("tools.site.serve", "--port", str(port), TMPDIR=str(temporary), **environment)
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout:
            self.said += self.process.stdout

    def wait_until_it_says(self, text: str) -> None:
        """Wait until a line with the text has come."""
        deadline = time.monotonic() + PATIENCE / 1000
        while text not in (said := "".join(self.said)):
            assert time.monotonic() < deadline, said
            assert self.process.poll() is None, said
            time.sleep(0.02)

    def interrupt(self) -> int:
        """End it as Ctrl+C does; gives its exit status."""
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(PATIENCE / 1000)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self._reader.join()
