"""Measures of this tree and of another commit in turn, each in copies of its own, by its own code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tools.project import Project
from tools.upkeep.bench import commands, edits
from tools.upkeep.bench.memory import Peak
from tools.upkeep.bench.phone import Load, phone
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import peak, timed
from tools.upkeep.bench.rows import Comparison, Skipped, amount
from tools.upkeep.bench.server import Server
from tools.upkeep.bench.sides import Side, Sides
from tools.upkeep.bench.tasks import bare_forks
from tools.upkeep.bench.worker import Worker

FIRST = 25
"""How many times sooner the first page must come."""

EDIT = 25
"""How many times sooner an edited sentence must show."""

UNCHANGED = 8
"""How many times faster a build with nothing changed must be."""

MEMORY = 1.0
"""The share of the memory that a build may need."""

PAGE = "en/layers/lstm/"
"""Which page a phone loads: the largest of the site as it was."""

BLOCKED = 1 / 8
"""The share of the time for which that page may be blocked."""

EXECUTION = 0.8
"""The share of the time in which the programs that both have must be executed."""


def of_pages(pages: Mapping[str, Sequence[Sequence[float]]]) -> Iterator[Comparison]:
    """The lines of an edited sentence: each page, their median, and the page that has gained least.

    Args:
        pages: by page, all seconds of the old and of the new.
    """
    lines = {page: Comparison(f"edited sentence, {page}", old, new) for page, (old, new) in pages.items()}
    yield from lines.values()
    olds, news = ([median(side) for side in sides] for sides in zip(*pages.values(), strict=True))
    yield Comparison(f"edited sentence, median of {len(pages)} pages", olds, news, faster=EDIT)
    worst = min(lines, key=lambda page: lines[page].times)
    old, new = pages[worst]
    yield Comparison(f"edited sentence, worst: {worst}", old, new, faster=EDIT)


def programs_in(root: Path) -> set[str]:
    """Snippets of a project, each as its path in it."""
    return {path.relative_to(root).as_posix() for path in root.glob("snippets/**/*.py")}


def remove_program(path: Path) -> None:
    """Remove a snippet with its records: a project takes a record without its program for a fault."""
    for file in path.parent.glob(f"{path.stem}.*"):
        file.unlink()


class Against:
    """These measures.

    Args:
        place: where everything is kept.
        sides: what is compared.
    """

    def __init__(self, place: Place, sides: Sides) -> None:
        self._place = place
        self._sides = sides

    def rows(self, names: Sequence[str]) -> Iterator[Comparison | Skipped]:
        """Take the measures of these names, the short ones first.

        Raises:
            Problems: a measured program failed.
        """
        measures = {
            "edit": self._edit,
            "snippet": self._snippet,
            "unchanged": self._unchanged,
            "first": self._first,
            "memory": self._memory,
            "page": self._page,
            "execution": self._execution,
        }
        for name, measure in measures.items():
            if name in names:
                yield from measure()

    def _edit(self) -> Iterator[Comparison | Skipped]:
        """A sentence saved while both sites are served."""
        roots = self._sides.built
        shared = [page for page in edits.PAGES if all(edits.source_of(root, page) for root in roots.values())]
        found = {}
        with ExitStack() as held:
            servers = self._sides.serve(held)
            for page in shared:
                sentences = {side: edits.Sentence(root, page) for side, root in roots.items()}

                def edit(side: Side, sentences: dict[Side, edits.Sentence] = sentences) -> float:
                    seconds = sentences[side].edit(servers[side])
                    servers[side].settle()
                    return seconds

                self._sides.once(edit)
                found[page] = self._sides.seconds(f"edited sentence, {page}", edit)
        for page in edits.PAGES:
            if page not in shared:
                yield Skipped(f"edited sentence, {page}", "one of the two has no such page", beside=True)
        if found:
            yield from of_pages(found)

    def _snippet(self) -> Iterator[Comparison | Skipped]:
        """A snippet saved while both sites are served; what it takes by itself, in a bare process, is subtracted."""
        what = "edited snippet, less its own run"
        roots = self._sides.built
        shown = [
            {(path.relative_to(root).as_posix(), address) for path, address in edits.shown_snippets(Project(root))}
            for root in roots.values()
        ]
        shared = sorted(set.intersection(*shown))
        if not shared:
            yield Skipped(what, "the two share no snippet that a page shows", beside=True)
            return
        name, address = shared[0]
        codes = {side: edits.Code(root / name, address) for side, root in roots.items()}
        with ExitStack() as held:
            servers = self._sides.serve(held)
            bare = held.enter_context(Worker(self._place, bare_forks))

            def edit(side: Side) -> float:
                seconds = codes[side].edit(servers[side])
                servers[side].settle()
                return seconds - bare.ask(json.dumps([str(codes[side].path)]))

            self._sides.once(edit)
            old, new = self._sides.seconds(what, edit)
        yield Comparison(what, old, new)

    def _unchanged(self) -> Iterator[Comparison]:
        """A build where nothing has changed: that of MkDocs, and that of `make build` where it is another."""
        roots = self._sides.built
        measures: dict[str, Callable[[Path], list[str]]] = {"mkdocs build": lambda _: commands.mkdocs()}
        if any(commands.build(root) != commands.mkdocs() for root in roots.values()):
            measures["the build of make build"] = commands.build
        for what, command in measures.items():

            def build(side: Side, command: Callable[[Path], list[str]] = command) -> float:
                return timed(self._place, "the build", command(roots[side]), roots[side])

            self._sides.once(build)
            old, new = self._sides.seconds(f"{what}, nothing changed", build)
            yield Comparison(f"{what}, nothing changed", old, new, faster=UNCHANGED)

    def _first(self) -> Iterator[Comparison]:
        """From the start of serve until the whole start page has come."""

        def first_page(root: Path) -> float:
            with Server(self._place, root) as server:
                return server.first_page()

        what = "first page of serve in a fresh copy"
        old, new = self._sides.seconds(what, self._sides.in_fresh_copy(first_page))
        yield Comparison(what, old, new, faster=FIRST)

    def _memory(self) -> Iterator[Comparison | Skipped]:
        """The peak of a build in a fresh copy, and of one where nothing has changed."""

        def of_build(root: Path) -> Peak:
            self._place.say("the memory of a build")
            return peak(self._place, "the build", commands.build(root), root)

        measures: dict[str, Callable[[Side], Peak]] = {
            "first build in a fresh copy": self._sides.in_fresh_copy(of_build),
            "build, nothing changed": lambda side: of_build(self._sides.built[side]),
        }
        for what, measure in measures.items():
            old, new = self._sides.in_turn(measure)
            if not all(found.highest for found in (*old, *new)):
                yield Skipped(f"memory, {what}", "this system does not say", beside=True)
                continue
            usual = [[found.bytes / 1e6 for found in side] for side in (old, new)]
            highest = [[found.highest / 1e6 for found in side] for side in (old, new)]
            for which, (before, now) in (("95th percentile", usual), ("maximum", highest)):
                yield Comparison(f"memory, {what}, {which}", before, now, share=MEMORY, unit="MB")

    def _page(self) -> Iterator[Comparison]:
        """The largest page, as a phone loads it."""
        roots = self._sides.built
        with phone() as slow:

            def load(side: Side) -> Load:
                found = slow.load(roots[side] / "site", PAGE)
                self._place.say(f"{PAGE}, {side.name}: busy {amount(found.busy)} s, blocked {amount(found.blocked)} s")
                return found

            self._sides.once(lambda side: load(side).busy)
            old, new = self._sides.in_turn(load)
        blocked, busy = ([[getattr(each, of) for each in side] for side in (old, new)] for of in ("blocked", "busy"))
        yield Comparison(f"{PAGE} on a phone, blocked", blocked[0], blocked[1], share=BLOCKED)
        yield Comparison(f"{PAGE} on a phone, main thread busy", busy[0], busy[1])

    def _execution(self) -> Iterator[Comparison]:
        """The snippets that both have and the notebooks of either, none of them known."""
        programs = [programs_in(side.origin) for side in self._sides.both]
        shared = set.intersection(*programs)

        def execute(root: Path) -> float:
            for name in programs_in(root) - shared:
                remove_program(root / name)
            return timed(self._place, "the execution", commands.execute(root), root)

        what = f"all snippets that both have ({len(shared):,}), and notebooks, executed"
        old, new = self._sides.seconds(what, self._sides.in_fresh_copy(execute))
        yield Comparison(what, old, new, share=EXECUTION)
