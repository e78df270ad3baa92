"""Serves both languages on localhost and rebuilds them when a file changes; a failed build leaves the last good site.

`mkdocs serve` works too, but it stops answering while a build fails, and it builds again for each output
that the engine writes.
"""

from __future__ import annotations

import argparse
import logging
import os
import socket
import sys
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from tools.problems import Problems
from tools.project import HERE
from tools.requirements import expect_installed
from tools.scratch import scratch
from tools.site import build as site
from tools.site.ending import end_in_order

WATCHED = ("docs", "snippets", "mkdocs.yml", "mkdocs.en.yml")
IGNORED = ("*.out", "__pycache__", "*~", "*.swp", ".*")
"""Names of files and folders that no writer edits: the engine's, Python's, and an editor's own."""

log = logging.getLogger("mkdocs.rnn")


def edited(path: Path) -> bool:
    """Whether a changed file of the project may be one that a writer edited."""
    parts = path.relative_to(HERE.root).parts
    return not any(fnmatch(part, name) for part in parts for name in IGNORED)


class _Change(FileSystemEventHandler):
    """Says that a file changed which a writer may have edited."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        places = (Path(os.fsdecode(place)) for place in (event.src_path, event.dest_path) if place)
        if not event.is_directory and any(map(edited, places)):  # a move counts where either end does
            self._changed()


class Server(LiveReloadServer):
    """MkDocs' server, which hears of changes from the system instead of looking for them twice a second."""

    def __init__(self, root: str, host: str, port: int, mount_path: str) -> None:
        super().__init__(builder=self.rebuild, host=host, port=port, root=root, mount_path=mount_path)
        self.observer = Observer()  # type: ignore[assignment]
        self.build_delay = 0.05  # seconds without a further change after which a build starts

    def rebuild(self) -> None:
        """Build the site that is served; say what is wrong where that fails, and leave the last good one."""
        try:
            build(load_config(str(HERE.root / "mkdocs.yml"), site_dir=self.root, site_url=self.url))
        except MkDocsException as error:
            log.error("%s\nThe last good site is still served.", error)
        except Exception:
            log.exception("The build failed; the last good site is still served.")

    def _want_build(self) -> None:
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def watch(self, path: str, _func: None = None, *, recursive: bool = True) -> None:
        """Have a change of the file, or of any file below the folder, start a build."""
        handler = _Change(self._want_build)
        self._watched_paths[path] = 1
        self._watch_refs[path] = self.observer.schedule(
            handler,
            path,
            recursive=recursive,
            event_filter=[FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent],
        )


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.site.serve", description=__doc__.splitlines()[0])
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)-7s - %(message)s")
    try:
        expect_installed(HERE)
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    if problem := _taken(options.host, options.port):
        print(f"cannot serve on {options.host}:{options.port} ({problem}): choose another --port", file=sys.stderr)
        return 1
    end_in_order()
    try:
        with scratch("served") as place:
            _serve(place, options.host, options.port)
    except KeyboardInterrupt:
        pass
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _serve(place: Path, host: str, port: int) -> None:
    """Serve until the process is told to end."""
    site.drafting = True
    mount_path = urlsplit(str(load_config(str(HERE.root / "mkdocs.yml")).site_url)).path
    server = Server(str(place / "site"), host, port, mount_path)
    server.error_handler = lambda code: _page(place / "site" / f"{code}.html")
    try:
        server.rebuild()
        for path in WATCHED:
            server.watch(str(HERE.root / path))
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()
        site.stop()


def _taken(host: str, port: int) -> str | None:
    """Why the port cannot be had; None where it can."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror
    return None


def _page(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main())
