"""Serves a folder as a static host does, for the tests that need a browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Handler(SimpleHTTPRequestHandler):
    """A static host.

    Args:
        mount: the path under which the folder stands.
        arguments: those of the base class, `directory` among them.
    """

    seconds: int | None = None
    """For how long a browser may keep an answer without asking again; None: it is not told."""

    def __init__(self, *arguments: Any, mount: str, directory: str) -> None:
        self.mount = mount
        super().__init__(*arguments, directory=directory)

    def end_headers(self) -> None:
        """Say how long an answer may be kept, as hosts do."""
        if self.seconds is not None:
            self.send_header("Cache-Control", f"max-age={self.seconds}")
        super().end_headers()

    def translate_path(self, path: str) -> str:
        """The file of an address."""
        inside = path.startswith(self.mount)
        return super().translate_path(path[len(self.mount) - 1 :] if inside else "/outside-of-the-site")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the page that the site has for it."""
        page = Path(self.directory) / f"{code}.html"
        if not page.is_file():
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path, mount: str = "/", host: type[Handler] = Handler) -> Iterator[str]:
    """Serve a folder, as a kind of host does; gives the address of its start page."""
    handler = partial(host, mount=mount, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{mount}"
        finally:
            server.shutdown()
            thread.join()
