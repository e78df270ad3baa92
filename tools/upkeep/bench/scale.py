"""Made-up sites of growing size, each beside the smallest: first page, edited sentence, unchanged build, memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tools.upkeep.bench import commands, edits
from tools.upkeep.bench.made_up import make_up_site, site_pages
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import peak, timed
from tools.upkeep.bench.rows import Row
from tools.upkeep.bench.server import Server

SIZES = ((100, 8), (1_000, 70), (10_000, 700))
"""Numbers of snippets and pages: the second is about this project, the third ten times as much."""


def rows(place: Place, runs: int, sizes: Sequence[tuple[int, int]] = SIZES) -> Iterator[Row]:
    """Measure each size.

    Args:
        place: where everything is kept.
        runs: how often each measure is taken that takes seconds.
        sizes: numbers of snippets and of pages, the smallest first.

    Raises:
        Problems: a measured program failed.
    """
    small: dict[str, tuple[float, str]] = {}
    for number, pages in sizes:
        size = f"{number:,} snippets on {pages} pages"
        place.say(f"a site is made up: {size}")
        measured = _measure(place, runs, number, pages)
        if not small:
            small = measured
            against = size
        for what, (value, unit) in measured.items():
            place.say(f"{what}, {size}: {value:.2f} {unit}")
            if small is not measured:
                yield Row(f"{what}, {size}", value, f"with {against}", small[what][0], None, unit)


def _measure(place: Place, runs: int, number: int, pages: int) -> dict[str, tuple[float, str]]:
    """By name, what was measured of one size, with its unit."""
    root = make_up_site(place.path("scale"), number, pages).root
    found = {}
    with Server(place, root) as server:
        found["first page"] = (server.first_page(), "s")
        server.settle()
        found["edited sentence"] = (_edits(server, root, runs, site_pages(pages)), "s")
    command = commands.build(root)
    shutil.rmtree(root / "site", ignore_errors=True)
    shutil.rmtree(root / ".cache/pages", ignore_errors=True)
    memory = peak(place, "the build", command, root)
    if memory.highest:  # else the system does not say
        found["peak memory of a build (95th percentile)"] = (memory.bytes / 1e6, "MB")
        found["peak memory of a build (maximum)"] = (memory.highest / 1e6, "MB")
    unchanged = [timed(place, "the build", command, root) for _ in range(runs)]
    found["build, nothing changed"] = (median(unchanged), "s")
    shutil.rmtree(root, ignore_errors=True)
    return found


def _edits(server: Server, root: Path, runs: int, pages: Sequence[str]) -> float:
    """The median of the seconds in which a sentence shows, on the first, a middle and the last page."""
    chosen = dict.fromkeys((pages[0], pages[len(pages) // 2], pages[-1]))
    sentences = [edits.Sentence(root, page) for page in chosen]
    found = []
    for turn in range(runs + 1):
        for sentence in sentences:
            seconds = sentence.edit(server)
            server.settle()
            if turn:  # the first round finds the processes cold
                found.append(seconds)
    return median(found)
