"""What workers do, each in a process of its own: bare forks, MkDocs alone, the engine, a tutorial.

What only one of them needs is imported there: for the others it would be time.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tools.project import HERE, TEXT, Project

CORES = 2
"""How many cores the measured programs may use, however many there are."""

REFERENCE = "reference"
"""The request for the fixed training in place of a tutorial."""

TRAINING = """\
import time

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(256, 16, 4)).astype("float32")
model = keras.Sequential([keras.Input((16, 4)), keras.layers.LSTM(32), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, x[:, -1, :1], epochs=30, batch_size=16, verbose=0)
print(time.process_time())
"""
"""Small, like those of the tutorials, and never to be changed: they are measured by it."""


def serve_requests(work: Callable[[str], float | None]) -> None:
    """Inside a worker: work on each request and answer with what comes back, or else with the seconds that it took."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a library prints is no answer
    for line in sys.stdin:
        started = time.monotonic()
        answer = work(line.rstrip("\n"))
        print(time.monotonic() - started if answer is None else answer, file=answers, flush=True)


def bare_forks() -> None:
    """Import TensorFlow, then run each snippet of a JSON list in a forked process, two at a time.

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

    serve_requests(run)


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
    """Build both languages with MkDocs alone."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    serve_requests(lambda _: build(load_config("mkdocs.plain.yml")))


def engine_runs() -> None:
    """Bring a whole project up to date, whose folder is the request, as a build does before MkDocs works."""
    from tools.site import prepare

    def run(root: str) -> None:
        prepare.prepare(Project(Path(root)), strict=False)

    serve_requests(run)
    prepare.stop()


def tutorial_runs() -> None:
    """Execute the tutorial whose name is the request; answers with the seconds of a processor that it took.

    On one core: on several, TensorFlow's threads also use a processor while they wait for each other.
    """
    from tools.engine.execute import Executor
    from tools.notebooks.executed import tutorials

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:1])
    known = {tutorial.name: tutorial for tutorial in tutorials(HERE)}
    with Executor() as executor:

        def run(request: str) -> float:
            if request == REFERENCE:
                return float(executor.run("reference.py", TRAINING, 4).stdout)
            tutorial = known[request]
            result = tutorial.result(executor.run(tutorial.name, tutorial.source, tutorial.patience))
            return float(json.loads(result)["seconds"])

        serve_requests(run)
