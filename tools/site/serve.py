"""Serves both languages on localhost; what a change has put out of date is made anew, the page that is looked at first.

A failed build leaves the last good site. `mkdocs serve` works too, but it makes all pages at each change, stops
answering while that fails, and begins again for each output that the engine writes.
"""

from __future__ import annotations

import argparse
import html
import logging
import os
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

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

from tools.live import pack
from tools.problems import Problems
from tools.project import HERE, locked
from tools.requirements import expect_installed
from tools.scratch import scratch
from tools.site import prepare
from tools.site.behind import Behind
from tools.site.build import editions
from tools.site.edition import Edition
from tools.site.ending import end_in_order
from tools.site.highlighting import colour_once
from tools.site.sources import Sources

WATCHED = ("docs", "snippets", "mkdocs.yml", "mkdocs.en.yml")
IGNORED = ("*.out", "executed.txt", "signatures.json", "__pycache__", "*~", "*.swp", ".*")
"""Names of files and folders that no writer edits: the engine's, Python's, and an editor's own."""

NO_SITE = "<!doctype html><meta charset=utf-8><title>!</title><body><pre>{}</pre></body>"
"""The page that says why there is no site."""

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
    """MkDocs' server, which hears of changes from the system, and makes a page when it is asked for.

    Args:
        folder: where the site goes.
        host: the name to listen on.
        port: its port.
        mount_path: the path of the start page.
    """

    def __init__(self, folder: Path, host: str, port: int, mount_path: str) -> None:
        super().__init__(builder=self.rebuild, host=host, port=port, root=str(folder), mount_path=mount_path)
        self.observer = Observer()  # type: ignore[assignment]
        self.build_delay = 0.02  # seconds without a further change after which a build starts
        self.error_handler = self._said_instead
        self._sources = Sources(HERE)
        self._behind = Behind(HERE, self._want_build)
        self._editions = editions(HERE, folder, self.url, strict=False)
        self._fresh = threading.Condition()  # held when one of the following is looked at
        self._todo: list[tuple[Edition, str]] = []
        self._later: set[tuple[Edition, str]] = set()
        self._first: list[tuple[Edition, str]] = []
        self._is_open = False
        self._fault = ""
        self._asked = threading.local()  # by request: the epoch of the site before it was waited for

    def rebuild(self) -> None:
        """Make what is out of date, asked-for pages first; say what is wrong, and leave the last good pages."""
        started = time.monotonic()
        try:
            with locked(HERE):
                late, unlisted = prepare.for_most_pages(HERE, strict=False, drafting=True, sources=self._sources)
            self._behind.take(late)
            number = self._make_pages(but_lists=unlisted)
            if unlisted:
                with locked(HERE):
                    prepare.write_lists(HERE, self._sources)
                number += self._make_pages()
            for edition in self._editions:
                edition.finish(self._sources)
            log.info("%d pages made in %.1f s", number, time.monotonic() - started)
            self._behind.begin()
        except (Problems, MkDocsException) as error:
            self._fail(str(error))
        except Exception:
            self._fail(traceback.format_exc())
        prepare.warm_up()  # so that the first snippet saved does not wait for TensorFlow

    def _make_pages(self, *, but_lists: bool = False) -> int:
        """Make all pages that are out of date; returns how many.

        Args:
            but_lists: leave those for later that hold lists of sections; whoever asks for one has to wait until then.
        """
        with self._fresh:
            todo = [(edition, page) for edition in self._editions for page in edition.open(self._sources)]
            self._later = {
                (edition, page)
                for edition in (self._editions if but_lists else ())
                for page in edition.pages_with(self._sources, *prepare.LISTS)
            }
            self._todo = [job for job in todo if job not in self._later]
            self._is_open, self._fault = True, ""
            self._fresh.notify_all()
        number = len(self._todo)
        self._show()
        while (job := self._next()) is not None:
            edition, page = job
            edition.make(page)
            with self._fresh:
                self._todo.remove(job)
                self._fresh.notify_all()
        return number

    def _next(self) -> tuple[Edition, str] | None:
        """The page to be made next: one that somebody waits for, where there is one."""
        with self._fresh:
            self._first = [job for job in self._first if job in self._todo]
            return next(iter(self._first or self._todo), None)

    def _show(self) -> None:
        """Have browsers ask again: the pages that they ask for come first."""
        with self._epoch_cond:
            self._visible_epoch = self._wanted_epoch
            self._epoch_cond.notify_all()

    def _fail(self, said: str) -> None:
        log.error("%s\nThe last good site is still served.", said)
        with self._fresh:
            self._todo, self._later, self._fault = [], set(), said
            self._fresh.notify_all()
        self._show()

    def _serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes] | None:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith(self.mount_path) and not path.startswith("/livereload/"):
            self._asked.epoch = self._wait_for(path[len(self.mount_path) :])
        return super()._serve_request(environ, start_response)

    def _wait_for(self, path: str) -> int:
        """Wait until what stands behind a path is fresh, or cannot be made.

        Returns:
            The epoch of the site that it is of, or an older one: never one for which it is still to be made.
        """
        with self._fresh:
            self._fresh.wait_for(lambda: self._is_open or self._fault or self._shutdown)
        with self._epoch_cond:  # a build that has begun has not said yet what is out of date
            self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
            epoch = self._visible_epoch
        with self._fresh:
            if (job := self._job(path)) is not None:
                self._first.append(job)
                self._fresh.wait_for(lambda: not (job in self._todo or job in self._later) or self._shutdown)
        return epoch

    def _job(self, path: str) -> tuple[Edition, str] | None:
        """The page behind a path of the site, where there is one."""
        edition, *others = self._editions
        for other in others:
            if path.startswith(f"{other.language}/"):
                edition, path = other, path.removeprefix(f"{other.language}/")
        page = edition.page_at(path)
        return None if page is None else (edition, page)

    def _said_instead(self, code: int) -> bytes | None:
        """What a browser shows where there is no page: the site's own page for that, or why there is no site.

        Either is reloaded after an edit, which may be the one that makes the page.
        """
        page = Path(self.root) / f"{code}.html"
        said = page.read_bytes() if page.is_file() else b""
        if not said and self._fault:
            said = NO_SITE.format(html.escape(self._fault)).encode()
        return self._inject_js_into_html(said, self._visible_epoch) if said else None

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        epoch = getattr(self._asked, "epoch", epoch)  # a build may have begun since: the browser is to ask again then
        injected: bytes = super()._inject_js_into_html(self._behind.notice(content), epoch)  # type: ignore[no-untyped-call]
        return injected

    def shutdown(self, wait: bool = False) -> None:
        """End; what is executed behind the site ends with it."""
        self._behind.end()
        super().shutdown(wait)

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
    if pack.folder(HERE) is None:
        log.info("examples have no button to run them in the browser: `make live` fetches what that takes")
    end_in_order()
    colour_once()
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
    mount_path = urlsplit(str(load_config(str(HERE.root / "mkdocs.yml"), hooks=[]).site_url)).path
    server = Server(place / "site", host, port, mount_path)
    try:
        for path in WATCHED:
            server.watch(str(HERE.root / path))
        server._want_build()
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()
        prepare.stop()


def _taken(host: str, port: int) -> str | None:
    """Why the port cannot be had; None where it can."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror
    return None


if __name__ == "__main__":
    sys.exit(main())
