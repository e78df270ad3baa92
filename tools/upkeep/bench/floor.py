"""Measures of this tree beside their floor: the least that the same work takes without the project's own tools."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from statistics import mean, median
from types import TracebackType
from typing import TypeVar

from tools.engine.execute import Executor
from tools.engine.run import execute_all
from tools.engine.snippets import Snippet, discover
from tools.project import LANGUAGES, TEXT, Project
from tools.upkeep.bench import commands, edits
from tools.upkeep.bench.copies import copy_tree, forget_all
from tools.upkeep.bench.made_up import make_up
from tools.upkeep.bench.memory import Peak
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import python, timed
from tools.upkeep.bench.rows import Row
from tools.upkeep.bench.server import Server
from tools.upkeep.bench.tasks import bare_forks, engine_runs, plain_builds
from tools.upkeep.bench.worker import Worker

T = TypeVar("T")

REPEATS = 5
"""How often a measure that takes a few seconds is taken; its median counts."""

SAMPLE = 12
"""How many snippets are run in a fresh interpreter each; the time of the others is extrapolated."""

FEW, MANY = 100, 1000
"""Numbers of made-up snippets between which the cost of one must not grow."""

PLAIN = {
    "mkdocs.plain.yml": "INHERIT: mkdocs.yml\nsite_dir: plain\nhooks: [plain.py]\n",
    "plain.py": f"""\
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config


def on_post_build(config):
    for language in {LANGUAGES[1:]!r}:
        folder, url = str(Path(config.site_dir) / language), config.site_url + language + "/"
        build(load_config(f"mkdocs.{{language}}.yml", hooks=[], site_dir=folder, site_url=url))
""",
}
"""Written into a copy of the project, to build the same site with MkDocs alone: its outputs must be there."""


def spread(items: Sequence[T], number: int) -> list[T]:
    """So many of the items, at even distances; all where there are no more."""
    if len(items) <= number:
        return list(items)
    return [items[index * len(items) // number] for index in range(number)]


class Floor:
    """These measures; a context manager that ends what several of them use.

    Args:
        place: where everything is kept.
        runs: how often each page is edited.
    """

    def __init__(self, place: Place, runs: int) -> None:
        self._place = place
        self._runs = runs
        self._held = ExitStack()

    def __enter__(self) -> Floor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.__exit__(kind, error, trace)

    @cached_property
    def _copy(self) -> Project:
        copy = copy_tree(self._place.path("floor"))
        for name, text in PLAIN.items():
            (copy / name).write_text(text, TEXT)
        return Project(copy)

    @cached_property
    def _snippets(self) -> list[Snippet]:
        return discover(self._copy)

    @cached_property
    def _bare(self) -> tuple[Worker, float]:
        """The process that forks itself for each snippet, and the seconds in which it has imported TensorFlow."""
        started = time.monotonic()
        worker = self._held.enter_context(Worker(self._place, bare_forks))
        worker.ask("[]")
        return worker, time.monotonic() - started

    @cached_property
    def _cold(self) -> tuple[float, float]:
        """Seconds of a build with an empty cache, and of all snippets in bare forks: half before, half after."""
        bare, paths = self._bare[0], [str(snippet.path) for snippet in self._snippets]
        forget_all(self._copy.root)
        self._place.say("the snippets in bare processes")
        running = bare.ask(json.dumps(paths[::2]))
        self._place.say("a cold build")
        cold = timed(self._place, "mkdocs build", commands.mkdocs(), self._copy.root)
        self._place.say("the snippets in bare processes")
        return cold, running + bare.ask(json.dumps(paths[1::2]))

    @cached_property
    def _unchanged(self) -> tuple[float, float]:
        """Seconds of a build with nothing to do, and of one by MkDocs alone."""
        self._expect_built()
        self._place.say("builds with nothing changed")
        unchanged, plain = [], []
        alone = python("-m", "mkdocs", "build", "-f", "mkdocs.plain.yml")
        for _ in range(REPEATS):
            unchanged.append(timed(self._place, "mkdocs build", commands.mkdocs(), self._copy.root))
            plain.append(timed(self._place, "mkdocs", alone, self._copy.root))
        return median(unchanged), median(plain)

    def _expect_built(self) -> None:
        """Build the copy, where no measure has done so; what is recorded is then believed."""
        if not (self._copy.root / "site").exists():
            self._place.say("a build, which is no measure")
            timed(self._place, "the cache", commands.know_records(), self._copy.root)
            timed(self._place, "mkdocs build", commands.mkdocs(), self._copy.root)

    def rows(self, names: Sequence[str]) -> Iterator[Row]:
        """Take the measures of these names, in the order in which each finds what it needs.

        Raises:
            Problems: a measured program failed.
        """
        measures = {
            "cold": self._cold_build,
            "unchanged": self._unchanged_build,
            "snippet": self._snippet,
            "edit": self._sentence,
            "growth": self._growth,
            "fresh": self._fresh_interpreters,
        }
        for name, measure in measures.items():
            if name in names:
                yield from measure()

    def _cold_build(self) -> Iterator[Row]:
        (cold, running), (_, plain), importing = self._cold, self._unchanged, self._bare[1]
        yield Row(
            f"cold build, {len(self._snippets)} snippets",
            cold,
            f"TensorFlow {importing:.1f} s + bare snippets {running:.1f} s + site alone {plain:.1f} s",
            importing + running + plain,
            1.25,
        )

    def _unchanged_build(self) -> Iterator[Row]:
        unchanged, plain = self._unchanged
        yield Row("nothing changed", unchanged, "site alone, a fresh process", plain, 1.1)

    def _snippet(self) -> Iterator[Row]:
        """A snippet saved while the site is served; the first round finds the processes cold and does not count."""
        bare = self._bare[0]
        self._expect_built()
        self._place.say("a snippet edited while the site is served")
        snippet, address = edits.shown_snippet(self._copy)
        code = edits.Code(snippet, address)
        shown, rebuilt, run = [], [], []
        with self._plain() as plain, Server(self._place, self._copy.root) as server:
            server.wait_for("</html>", address)
            server.settle()
            for _ in range(REPEATS + 1):
                shown.append(code.edit(server))
                server.settle()
                rebuilt.append(plain.ask())
                run.append(bare.ask(json.dumps([str(snippet)])))
        alone, own = median(rebuilt[1:]), median(run[1:])
        against = f"rebuild of site alone {alone:.2f} s + bare snippet {own:.2f} s"
        yield Row("a snippet edited under serve", median(shown[1:]), against, alone + own, 1.3)

    def _sentence(self) -> Iterator[Row]:
        """A sentence saved while the site is served, page by page; the first round does not count."""
        self._expect_built()
        pages = [page for page in edits.PAGES if edits.source_of(self._copy.root, page)]
        shown: dict[str, list[float]] = {page: [] for page in pages}
        rebuilt = []
        with self._plain() as plain, Server(self._place, self._copy.root) as server:
            server.first_page()
            server.settle()
            sentences = {page: edits.Sentence(self._copy.root, page) for page in pages}
            for turn in range(self._runs + 1):
                rebuilt.append(plain.ask())
                for page, sentence in sentences.items():
                    shown[page].append(sentence.edit(server))
                    self._place.say(f"a sentence of {page}: {shown[page][-1]:.3f} s{' (warming up)' * (not turn)}")
                    server.settle()
        medians = {page: median(seconds[1:]) for page, seconds in shown.items()}
        alone, worst = median(rebuilt[1:]), max(medians, key=lambda page: medians[page])
        against = "rebuild of site alone"
        yield Row(
            f"a sentence edited under serve, median of {len(pages)} pages",
            median(medians.values()),
            against,
            alone,
            None,
        )
        yield Row(f"a sentence edited under serve, slowest: {worst}", medians[worst], against, alone, None)

    def _plain(self) -> Worker:
        return Worker(self._place, plain_builds, self._copy.root)

    def _growth(self) -> Iterator[Row]:
        """Time and memory of many made-up snippets: a few before, many, a few after."""
        seconds: dict[int, list[float]] = {FEW: [], MANY: []}
        peaks: dict[int, list[float]] = {FEW: [], MANY: []}
        for number in (FEW, MANY, FEW):
            self._place.say(f"{number} made-up snippets")
            start = make_up(self._place.path("start"), 1)
            project = make_up(self._place.path("made-up"), number)
            with Worker(self._place, engine_runs) as engine, Peak(engine.pid) as peak:
                engine.ask(str(start.root))  # imports TensorFlow, which is no matter of how many follow
                seconds[number].append(engine.ask(str(project.root)) / number * 1000)
            peaks[number].append(peak.bytes / 1e6)
        few, many = (f"{number:,}" for number in (FEW, MANY))
        yield Row(f"time of one snippet of {many}", mean(seconds[MANY]), f"of {few}", mean(seconds[FEW]), 1.15, "ms")
        if all(map(all, peaks.values())):  # else the system does not say
            what = f"peak memory with {many} (95th percentile)"
            yield Row(what, mean(peaks[MANY]), f"with {few}", mean(peaks[FEW]), 1.15, "MB")

    def _fresh_interpreters(self) -> Iterator[Row]:
        (cold, _), (_, plain) = self._cold, self._unchanged
        sample = spread(self._snippets, SAMPLE)
        self._place.say(f"{len(sample)} snippets in a fresh interpreter each")
        started = time.monotonic()
        with Executor(fork=False) as executor:
            execute_all(sample, executor, lambda *_: None)
        scaled = (time.monotonic() - started) * len(self._snippets) / len(sample)
        what = f"a fresh interpreter each, scaled up from {len(sample)}"
        yield Row(what, scaled, "cold build less site alone", cold - plain, None)
