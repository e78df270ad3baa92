"""Times the build as ratios within one run, each beside its limit; fails where a limit is missed.

python -m tools.upkeep.bench

What is compared is measured in turn, so that the load of other programs falls on both sides. All happens on two
cores and in copies of the project in a temporary folder: this one is only read, and nothing is left behind.

This file is long because it is being divided: what it measures stays while that is done.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
import itertools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median, quantiles
from types import TracebackType
from typing import TypeVar

from tools.engine.execute import CAN_FORK, Executor
from tools.engine.processes import ENVIRONMENT
from tools.engine.run import execute_all
from tools.engine.snippets import Snippet, discover
from tools.pages.embeds import EMBED
from tools.problems import Problem, Problems
from tools.project import HERE, LANGUAGES, TEXT, Project

T = TypeVar("T")

CORES = 2
"""How many cores the measured programs may use, however many there are."""

REPEATS = 5
"""How often a measure that takes a few seconds is taken; its median counts."""

SAMPLE = 12
"""How many snippets are run in a fresh interpreter each; the time of the others is extrapolated."""

FEW, MANY = 100, 1000
"""Numbers of made-up snippets between which the cost of one must not grow."""

A_PAGE = 10
"""How many made-up snippets stand on a page."""

PAUSE = 0.1
"""Seconds between two looks at the memory in use."""

POLL = 0.005
"""Seconds between two looks at the served page."""

PATIENCE = 120
"""Seconds after which the server is given up."""

EXCLUDED = (".*", "site", "__pycache__")
"""Not copied: what can be made again, and what is none of the build's business."""

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

MADE_UP = """\
import keras

outputs = keras.layers.LSTM({units})(keras.Input((4, 8)))
print(outputs.shape)
"""


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Args:
        what: what was measured.
        value: how much it took, in the unit.
        against: what it is compared with.
        base: how much that took.
        limit: the highest ratio allowed; None where the row is there for scale alone.
        unit: `s`, `ms` or `MB`.
    """

    what: str
    value: float
    against: str
    base: float
    limit: float | None
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """The value in units of its base."""
        return self.value / self.base

    @property
    def holds(self) -> bool:
        """Whether the ratio keeps its limit."""
        return self.limit is None or self.ratio <= self.limit

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table shows, column by column."""
        limit = "" if self.limit is None else f"{self.limit:.2f}"
        holds = "" if self.limit is None else "yes" if self.holds else "NO"
        value, base = (f"{number:.{2 if self.unit == 's' else 0}f} {self.unit}" for number in (self.value, self.base))
        return self.what, value, base, f"{self.ratio:.2f}", limit, holds, self.against


HEAD = ("", "measured", "against", "ratio", "limit", "holds", "")


def table(rows: Sequence[Row]) -> str:
    """The rows as lines of text, in columns."""
    lines = [HEAD, *(row.cells for row in rows)]
    what, *numbers, _ = (max(map(len, column)) for column in zip(*lines, strict=True))
    form = "  ".join([f"{{:{what}}}", *(f"{{:>{width}}}" for width in numbers), "{}"])
    return "\n".join(form.format(*line).rstrip() for line in lines)


def spread(items: Sequence[T], number: int) -> list[T]:
    """So many of the items, at even distances; all where there are no more."""
    if len(items) <= number:
        return list(items)
    return [items[index * len(items) // number] for index in range(number)]


def make_up(root: Path, number: int) -> Project:
    """Write a project of so many made-up snippets, ten a page, into an empty folder."""
    project = Project(root)
    project.snippets.mkdir(parents=True)
    names = [f"units_{index:04}" for index in range(number)]
    for index, name in enumerate(names):
        (project.snippets / f"{name}.py").write_text(MADE_UP.format(units=index % 64 + 1), TEXT)
    for language in LANGUAGES:
        project.docs(language).mkdir(parents=True)
        for start in range(0, number, A_PAGE):
            blocks = [
                f'```python\n--8<-- "{name}.py"\n```\n\n```text\n--8<-- "{name}.out"\n```\n'
                for name in names[start : start + A_PAGE]
            ]
            text = f"# {start}\n\n" + "\n".join(blocks)
            (project.docs(language) / f"page_{start:04}.md").write_text(text, TEXT)
    return project


def shown_snippet(project: Project) -> tuple[Path, str]:
    """A snippet that a page embeds itself, and the address of that page below that of the site.

    Raises:
        Problems: no page does.
    """
    docs = project.docs(LANGUAGES[0])
    for page in sorted(docs.rglob("*.md")):
        place = page.relative_to(docs)
        if place.parts[0] == "_fragments":
            continue
        for found in filter(None, map(EMBED.match, page.read_text(TEXT).splitlines())):
            snippet = project.snippets / found["name"]
            if snippet.suffix == ".py" and not snippet.stem.endswith("_fails") and snippet.is_file():
                folder = place.parent if place.stem == "index" else place.with_suffix("")
                return snippet, "".join(f"{part}/" for part in folder.parts)
    raise Problems([Problem("docs", 0, "no page embeds a snippet: there is nothing to measure")])


def proportional_memory(pid: int) -> int:
    """Bytes of memory that a process and all below it hold; a page shared by several of them counts once.

    The sum of their proportional set sizes: the resident set sizes would count TensorFlow, which the forked
    processes share, once for each. A process that ends meanwhile counts nothing.
    """
    held = 0
    with contextlib.suppress(OSError):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        held = sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                held += sum(proportional_memory(int(child)) for child in children.read_text().split())
    return held


class Peak:
    """A context in which the memory of a process and all below it is looked at, ten times a second.

    Args:
        pid: the process.
    """

    def __init__(self, pid: int) -> None:
        self.looks: list[int] = []
        self._pid = pid
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Peak:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(PAUSE):
            self.looks.append(proportional_memory(self._pid))

    @property
    def bytes(self) -> float:
        """What 95 of 100 looks stay below; the very highest would be a matter of how often one looks."""
        return quantiles(self.looks, n=20)[-1] if len(self.looks) > 1 else 0


class Worker:
    """A process that does one of the tasks below again and again: the warm side of a comparison.

    Args:
        task: what it does at each request.
        cwd: where it works.
        log: a file for what it says.
    """

    def __init__(self, task: Callable[[], None], cwd: Path, log: Path) -> None:
        self._log = log
        self._name = task.__name__
        with log.open("wb") as file:
            self._popen = subprocess.Popen(
                [sys.executable, "-c", f"from tools.upkeep import bench; bench.{task.__name__}()"],
                cwd=cwd,
                env=_environment(PYTHONPATH=str(HERE.root), **ENVIRONMENT),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=file,
                text=True,
            )
        self.pid = self._popen.pid

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._popen.communicate()

    def ask(self, request: str = "") -> float:
        """Have it work on the request; returns how many seconds that took.

        Raises:
            Problems: it has failed; the text ends with what it said.
        """
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._popen.stdin.write(request + "\n")
            self._popen.stdin.flush()
        answer = self._popen.stdout.readline()
        if not answer:
            raise _failed(self._name, self._log.read_text(TEXT, "replace"))
        return float(answer)


def _serve_requests(work: Callable[[str], object]) -> None:
    """Inside a worker: work on each request and answer with the seconds that it took."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a library prints is no answer
    for line in sys.stdin:
        started = time.monotonic()
        work(line.rstrip("\n"))
        print(time.monotonic() - started, file=answers, flush=True)


def bare_forks() -> None:
    """A task: import TensorFlow, then run each snippet of a JSON list in a forked process, two at a time.

    As few lines as can do it well, and none of the engine's: the floor of what executing snippets costs.
    """
    for module in ("tensorflow", "keras", "tf_keras"):
        importlib.import_module(module)
    gc.freeze()  # without it the floor is higher: collecting garbage copies the shared pages into each fork

    def run(request: str) -> None:
        running: set[int] = set()
        for path in json.loads(request):
            if len(running) == CORES:
                running.remove(os.wait()[0])
            pid = os.fork()
            if not pid:
                _run_bare(path)
            running.add(pid)
        for pid in running:
            os.waitpid(pid, 0)

    _serve_requests(run)


def _run_bare(path: str) -> None:
    """Become the snippet: its output goes to a file, and nobody looks at its end."""
    try:
        os.chdir(tempfile.mkdtemp(dir=os.getcwd()))
        for descriptor, target in ((0, os.devnull), (1, "stdout"), (2, "stderr")):
            os.dup2(os.open(target, os.O_RDWR | os.O_CREAT), descriptor)
        exec(compile(Path(path).read_text(TEXT), path, "exec"), {"__name__": "__main__"})
        sys.stdout.flush()
    finally:
        os._exit(0)


def plain_builds() -> None:
    """A task: build both languages with MkDocs alone."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    _serve_requests(lambda _: build(load_config("mkdocs.plain.yml")))


def engine_runs() -> None:
    """A task: bring a whole project up to date, whose folder is the request, as a build does before MkDocs works."""
    from tools.site import prepare as site

    _serve_requests(lambda root: site.prepare(Project(Path(root)), strict=False))
    site.stop()


class Server:
    """`make serve` in a copy of the project.

    Args:
        root: the copy.
        log: a file for what it says.
    """

    def __init__(self, root: Path, log: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/"
        self._log = log
        with log.open("wb") as file:
            self._popen = subprocess.Popen(
                [sys.executable, "-m", "tools.site.serve", "--port", str(port)],
                cwd=root,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._popen.send_signal(signal.SIGINT)
        self._popen.wait()

    def wait_for(self, text: str, page: str) -> float:
        """Look at a page until it shows the text; returns how many seconds that took.

        Raises:
            Problems: it never does.
        """
        started = time.monotonic()
        while self._popen.poll() is None and time.monotonic() < started + PATIENCE:
            with contextlib.suppress(OSError), urllib.request.urlopen(self.url + page, timeout=PATIENCE) as answer:
                if text in answer.read().decode(TEXT):
                    return time.monotonic() - started
            time.sleep(POLL)
        raise _failed("make serve", self._log.read_text(TEXT, "replace"))


def _environment(**more: str) -> dict[str, str]:
    """The caller's environment, without the address that a deploying workflow sets."""
    kept = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "REPO_URL")}
    return {**kept, "NO_MKDOCS_2_WARNING": "1", **more}


def _failed(what: str, said: str) -> Problems:
    """The fault of a measured program: there is nothing to compare before that is mended."""
    return Problems([Problem("tools/upkeep/bench.py", 0, f"{what} failed: mend that first", said.strip())])


def _timed(what: str, *arguments: str, cwd: Path) -> float:
    """Run `python -m …` in a process of its own; returns how many seconds that took, from start to end.

    Raises:
        Problems: it failed; the text ends with what it said.
    """
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding=TEXT,
        errors="replace",
        check=False,
    )
    seconds = time.monotonic() - started
    if done.returncode:
        raise _failed(what, done.stdout + done.stderr)
    return seconds


class Bench:
    """All measures, in the order in which they are taken.

    Args:
        place: an empty folder.
        say: called with what is being measured.
    """

    def __init__(self, place: Path, say: Callable[[str], None]) -> None:
        self._place = place
        self._say = say
        self._logs = itertools.count(1)
        self._copy = Project(place / "project")
        shutil.copytree(HERE.root, self._copy.root, ignore=shutil.ignore_patterns(*EXCLUDED))
        for name, text in PLAIN.items():
            (self._copy.root / name).write_text(text, TEXT)

    def rows(self) -> Iterator[Row]:
        """Take all measures.

        Raises:
            Problems: a measured program failed.
        """
        snippets = discover(self._copy)
        with ExitStack() as held:
            started = time.monotonic()
            bare = held.enter_context(self._worker(bare_forks))
            bare.ask("[]")
            importing = time.monotonic() - started
            cold, running = self._cold_build(bare, snippets)
            unchanged, plain = self._unchanged()
            yield Row(
                f"cold build, {len(snippets)} snippets",
                cold,
                f"TensorFlow {importing:.1f} s + bare snippets {running:.1f} s + site alone {plain:.1f} s",
                importing + running + plain,
                1.25,
            )
            yield Row("nothing changed", unchanged, "site alone, a fresh process", plain, 1.1)
            yield self._edit(bare)
        yield from self._growth()
        sample = spread(snippets, SAMPLE)
        scaled = self._fresh_interpreters(sample) * len(snippets) / len(sample)
        what = f"a fresh interpreter each, scaled up from {len(sample)}"
        yield Row(what, scaled, "cold build less site alone", cold - plain, None)

    def _worker(self, task: Callable[[], None]) -> Worker:
        scratch = Path(tempfile.mkdtemp(dir=self._place))
        cwd = self._copy.root if task is plain_builds else scratch
        return Worker(task, cwd, self._new_log())

    def _new_log(self) -> Path:
        return self._place / f"{next(self._logs)}.log"

    def _cold_build(self, bare: Worker, snippets: list[Snippet]) -> tuple[float, float]:
        """Seconds of a build with an empty cache, and of all snippets in bare forks: half before, half after."""
        paths = [str(snippet.path) for snippet in snippets]
        self._say("the snippets in bare processes")
        running = bare.ask(json.dumps(paths[::2]))
        self._say("a cold build")
        cold = _timed("mkdocs build", "mkdocs", "build", cwd=self._copy.root)
        self._say("the snippets in bare processes")
        return cold, running + bare.ask(json.dumps(paths[1::2]))

    def _unchanged(self) -> tuple[float, float]:
        """Seconds of a build with nothing to do, and of one by MkDocs alone."""
        self._say("builds with nothing changed")
        unchanged, plain = [], []
        for _ in range(REPEATS):
            unchanged.append(_timed("mkdocs build", "mkdocs", "build", cwd=self._copy.root))
            plain.append(_timed("mkdocs", "mkdocs", "build", "-f", "mkdocs.plain.yml", cwd=self._copy.root))
        return median(unchanged), median(plain)

    def _edit(self, bare: Worker) -> Row:
        """A snippet saved while the site is served; the first round finds the processes cold and does not count."""
        self._say("a snippet edited while the site is served")
        snippet, page = shown_snippet(self._copy)
        source = snippet.read_text(TEXT)
        shown, rebuilt, run = [], [], []
        with self._worker(plain_builds) as plain, Server(self._copy.root, self._new_log()) as server:
            server.wait_for("</html>", page)
            for turn in range(REPEATS + 1):
                mark = f"edited {turn}"
                snippet.write_text(f'{source}print("{mark}")\n', TEXT)
                shown.append(server.wait_for(f"\n{mark}", page))
                rebuilt.append(plain.ask())
                run.append(bare.ask(json.dumps([str(snippet)])))
        alone, own = median(rebuilt[1:]), median(run[1:])
        against = f"rebuild of site alone {alone:.2f} s + bare snippet {own:.2f} s"
        return Row("a snippet edited under serve", median(shown[1:]), against, alone + own, 1.3)

    def _growth(self) -> Iterator[Row]:
        """Time and memory of many made-up snippets: a few before, many, a few after."""
        seconds: dict[int, list[float]] = {FEW: [], MANY: []}
        peaks: dict[int, list[float]] = {FEW: [], MANY: []}
        for turn, number in enumerate((FEW, MANY, FEW)):
            self._say(f"{number} made-up snippets")
            start = make_up(self._place / f"start{turn}", 1)
            project = make_up(self._place / f"made-up{turn}", number)
            with self._worker(engine_runs) as engine, Peak(engine.pid) as peak:
                engine.ask(str(start.root))  # imports TensorFlow, which is no matter of how many follow
                seconds[number].append(engine.ask(str(project.root)) / number * 1000)
            peaks[number].append(peak.bytes / 1e6)
        few, many = (f"{number:,}" for number in (FEW, MANY))
        yield Row(f"time of one snippet of {many}", mean(seconds[MANY]), f"of {few}", mean(seconds[FEW]), 1.15, "ms")
        if all(map(all, peaks.values())):  # else the system does not say
            yield Row(
                f"peak memory with {many} (95th percentile)",
                mean(peaks[MANY]),
                f"with {few}",
                mean(peaks[FEW]),
                1.15,
                "MB",
            )

    def _fresh_interpreters(self, sample: list[Snippet]) -> float:
        """Seconds of the snippets in a fresh interpreter each."""
        self._say(f"{len(sample)} snippets in a fresh interpreter each")
        started = time.monotonic()
        with Executor(fork=False) as executor:
            execute_all(sample, executor, lambda *_: None)
        return time.monotonic() - started


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.upkeep.bench", description=__doc__.splitlines()[0])
    parser.parse_args(arguments)
    if not CAN_FORK:
        print("this system cannot fork processes, so there is nothing to compare with", file=sys.stderr)
        return 1
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    load = os.getloadavg()[0]
    started = time.monotonic()

    def say(what: str) -> None:
        print(f"[{time.monotonic() - started:3.0f} s] {what}", file=sys.stderr, flush=True)

    try:
        with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as place:
            rows = list(Bench(Path(place), say).rows())
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    print(table(rows))
    print(f"{time.monotonic() - started:.0f} s in all; the load average before was {load:.1f}")
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
