"""This project beside Zensical, the successor of MkDocs, with the same Markdown: an edited sentence, a full build."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tools.problems import Problems
from tools.project import HERE
from tools.upkeep.bench import commands, edits
from tools.upkeep.bench.copies import copy_tree, forget_made
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import timed
from tools.upkeep.bench.rows import Row, Skipped
from tools.upkeep.bench.server import Server
from tools.upkeep.canary import copy_for_zensical

NAME = "zensical"
"""What errors call it: where it fails, its line says so, and the rest is measured all the same."""

PAGES = ("layers/lstm", "guides/stacking")
"""Of the language whose configuration Zensical serves: it serves one at a time."""

CONFIGURATIONS = ("mkdocs.yml", "mkdocs.en.yml")


def program(root: Path = HERE.root) -> Path | None:
    """Zensical, where `make zensical` has installed it."""
    folder, name = ("Scripts", "zensical.exe") if sys.platform == "win32" else ("bin", "zensical")
    path = root / ".venv-zensical" / folder / name
    return path if path.is_file() else None


class Peer:
    """These measures.

    Args:
        place: where everything is kept.
        runs: how often each is taken of either side.
    """

    def __init__(self, place: Place, runs: int) -> None:
        self._place = place
        self._runs = runs

    def rows(self) -> Iterator[Row | Skipped]:
        """Take the measures.

        Raises:
            Problems: a measured program of ours failed.
        """
        zensical = program()
        if zensical is None:
            yield Skipped("beside Zensical", "it is not installed: make zensical")
            return
        ours, theirs = self._copies()
        for measure in (self._full_build, self._edit):
            try:
                yield measure(str(zensical), ours, theirs)
            except Problems as error:
                (problem,) = error.problems
                if NAME not in problem.message:
                    raise
                self._place.say(str(problem))
                yield Skipped("beside Zensical", problem.message)

    def _copies(self) -> tuple[Path, Path]:
        """The project, built once; and what Zensical can read of it, with all that hooks would have made."""
        self._place.say("a build, which is no measure")
        ours, theirs = copy_tree(self._place.path("ours")), self._place.folder("theirs")
        timed(self._place, "the cache", commands.know_records(), ours)
        timed(self._place, "the build", commands.build(ours), ours)
        copy_for_zensical(ours, theirs)
        return ours, theirs

    def _full_build(self, zensical: str, ours: Path, theirs: Path) -> Row:
        own, other = [], []
        for _ in range(self._runs):
            forget_made(ours)
            own.append(timed(self._place, "the build", commands.build(ours), ours))
            forget_made(theirs)  # `--clean` would also remove what our hooks have made for its pages
            parts = [[zensical, "build", "-f", name] for name in CONFIGURATIONS]
            other.append(sum(timed(self._place, NAME, command, theirs) for command in parts))
            self._place.say(f"full build: {own[-1]:.2f} s, Zensical's {other[-1]:.2f} s")
        against = "zensical build, empty cache, both languages; it makes no pages of notebooks"
        return Row("full build, outputs known", median(own), against, median(other), None)

    def _edit(self, zensical: str, ours: Path, theirs: Path) -> Row:
        """Seconds from an edit to the page that shows it; the first round does not count."""
        pages = [page for page in PAGES if edits.source_of(ours, page)]
        serves = subprocess.run([zensical, "serve", "--help"], capture_output=True, check=False).returncode == 0
        own, other = [], []
        with ExitStack() as held:
            server = held.enter_context(Server(self._place, ours))
            server.first_page()
            server.settle()
            peer = None
            if serves:
                command = [zensical, "serve", "-f", CONFIGURATIONS[0], "-a"]
                peer = held.enter_context(
                    Server(self._place, theirs, lambda port: [*command, f"127.0.0.1:{port}"], NAME)
                )
                peer.first_page()
                peer.settle()
            both = {page: (edits.Sentence(ours, page), edits.Sentence(theirs, page)) for page in pages}
            for turn in range(self._runs + 1):
                for page, (sentence, same) in both.items():
                    own.append(sentence.edit(server))
                    server.settle()
                    other.append(self._theirs(zensical, theirs, same, peer))
                    said = f"{own[-1]:.3f} s, Zensical's {other[-1]:.3f} s{' (warming up)' * (not turn)}"
                    self._place.say(f"a sentence of {page}: {said}")
        how = "zensical serve, until its page shows the same" if serves else "zensical build after the same"
        warm = len(pages)
        return Row(
            "a sentence edited under serve", median(own[warm:]), f"{how} (one language)", median(other[warm:]), None
        )

    def _theirs(self, zensical: str, root: Path, sentence: edits.Sentence, peer: Server | None) -> float:
        if peer is not None:
            seconds = sentence.edit(peer)
            peer.settle()
            return seconds
        sentence.save()
        return timed(self._place, NAME, [zensical, "build", "-f", CONFIGURATIONS[0]], root)
