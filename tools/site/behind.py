"""Executes, behind a site that is being served, what it shows as recorded under other versions.

A fresh checkout under another Python or TensorFlow shows its pages at once; what they say is then executed in the
background. Each page says which of its outputs are still those of the record, and so does the terminal.
"""

from __future__ import annotations

import html
import logging
import threading
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from tools.engine.cache import Cache
from tools.engine.output import read_record
from tools.engine.program import Program
from tools.engine.run import execute_all
from tools.problems import Problems
from tools.project import TEXT, Project
from tools.site import prepare

PART = 32
"""Programs that are executed before it is looked at whether the site must be made anew."""

SHOWN = 5
"""Programs that the notice on a page names; of more it gives the number."""

OTHER = {
    "ko": "이 페이지의 출력 {number}개는 아래에 적힌 것과 다른 버전에서 기록했습니다. ",
    "en": "{number} of this page's outputs were recorded under other versions than its foot names. ",
}
WORDS = {
    "ko": (
        OTHER["ko"] + "지금 다시 실행하고 있습니다: {names}",
        OTHER["ko"] + "이 버전에서는 실행에 실패합니다: {names}",
    ),
    "en": (OTHER["en"] + "They are being executed now: {names}", OTHER["en"] + "Under these they fail: {names}"),
}
"""By language, what a page says of outputs that are being executed, and of those whose program fails."""

log = logging.getLogger("mkdocs.rnn")


class Behind:
    """The programs that are still to be executed, and the thread that does it.

    Args:
        project: whose.
        moved: called when the site must be made anew, because an output is another or all have been executed.
    """

    def __init__(self, project: Project, moved: Callable[[], None]) -> None:
        self._project = project
        self._moved = moved
        self._held = threading.Lock()
        self._waiting: dict[str, Program] = {}
        self._failed: dict[str, str] = {}  # by name, what decided its result: another source is tried again
        self._done: dict[str, str] = {}  # the same of what was executed: a preparation may have begun before
        self._looked_at: list[str] = []  # programs of the page that was asked for last: they come first
        self._thread: threading.Thread | None = None
        self._is_ended = False

    def take(self, programs: Iterable[Program]) -> None:
        """What is to be executed from now on, in the place of what was."""
        with self._held:
            late = {program.name: program for program in programs}
            self._failed = {name: of for name, of in self._failed.items() if name in late and late[name].decisive == of}
            over = {**self._failed, **self._done}
            self._waiting = {name: each for name, each in late.items() if over.get(name) != each.decisive}

    def begin(self) -> None:
        """Execute what there is, in the background, until nothing is left."""
        with self._held:
            if self._waiting and self._thread is None and not self._is_ended:
                self._thread = threading.Thread(target=self._work, daemon=True, name="behind")
                self._thread.start()

    def end(self) -> None:
        """Begin with no further program."""
        with self._held:
            self._is_ended = True
            self._waiting.clear()

    def notice(self, page: bytes) -> bytes:
        """A page of the site, with a line about those of its outputs that are still to be executed."""
        with self._held:
            states = [
                [name for name in sorted(names) if _stands_in(page, name)] for names in (self._waiting, self._failed)
            ]
            self._looked_at = states[0] or self._looked_at
        language = "ko" if b'<html lang="ko"' in page[:200] else "en"
        said = ""
        for here, words in zip(states, WORDS[language], strict=True):
            if here:
                listed = ", ".join(here[:SHOWN]) + (", …" if len(here) > SHOWN else "")
                text = html.escape(words.format(number=len(here), names=listed))
                said += f'<div class="admonition warning"><p>{text}</p></div>'
        before, found, after = page.partition(b'<article class="md-content__inner md-typeset">')
        return before + found + said.encode(TEXT) + after if found else page

    def _work(self) -> None:
        """Execute what waits; what goes wrong beside the programs is told, and the next change tries again."""
        try:
            self._work_off()
        except Exception:
            log.exception("What is executed behind the site has stopped; the next change begins it again.")
        finally:
            with self._held:
                if self._thread is threading.current_thread():
                    self._thread = None

    def _work_off(self) -> None:
        """Execute what waits, part by part, until nothing does."""
        total = len(self._waiting)
        log.info("%d outputs are shown as recorded under other versions; they are executed now, behind the site", total)
        while part := self._next():
            if self._execute(part):
                self._moved()
            with self._held:
                left = len(self._waiting)
            log.info("%d of %d outputs are still those of the record", left + len(self._failed), total)
        self._moved()

    def _next(self) -> list[Program]:
        """The next programs; where all have been executed, none: this thread has come to its end."""
        with self._held:
            names = dict.fromkeys([*self._looked_at, *self._waiting])
            part = [self._waiting[name] for name in names if name in self._waiting][:PART]
            if not part:
                self._thread = None  # within the lock: what comes later finds no thread and begins another
            return part

    def _execute(self, part: list[Program]) -> bool:
        """Execute some programs and keep what they print; gives whether that is another than is recorded."""
        executor = prepare.executor()
        if executor is None:  # the server has ended
            self.end()
            return False
        cache, has_moved = Cache(self._project), False

        def keep(program: Program, result: str) -> None:
            nonlocal has_moved
            cache.put(program.name, program.decisive, result)  # the next preparation finds and records it
            has_moved |= any(read_record(path) != text for path, text in program.records(result).items())
            with self._held:
                self._done[program.name] = program.decisive
                self._waiting.pop(program.name, None)

        try:
            execute_all(part, executor, keep)
        except Problems as error:
            if not self._is_ended:
                log.error("%s\nThe recorded outputs are still shown.", error)
        with self._held:
            for program in part:
                if self._done.get(program.name) != program.decisive:
                    self._failed[program.name] = program.decisive
                    self._waiting.pop(program.name, None)
        return has_moved


def _stands_in(page: bytes, name: str) -> bool:
    """Whether a page shows the program: by its title in front of the code, or as a notebook."""
    path = PurePosixPath(name)
    shown = f">{path.relative_to('snippets')}<" if path.parts[0] == "snippets" else f"{path.stem}.ipynb"
    return shown.encode(TEXT) in page
