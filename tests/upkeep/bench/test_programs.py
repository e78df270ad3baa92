"""Programs that are timed: what they see, how they are ended, how their faults are told; and their memory."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import psutil
import pytest

from tools.problems import Problems
from tools.upkeep.bench.memory import Peak, proportional_memory
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import Program, peak, python, timed
from tools.upkeep.bench.server import Server
from tools.upkeep.bench.tasks import serve_requests
from tools.upkeep.bench.worker import Worker

KNOWS = "/proc/self/smaps_rollup"
SERVES = """\
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    asked = 0
    def do_GET(self):
        Handler.asked += 1
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"<p>{self.path} {Handler.asked}</p></html>".encode())
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    root = tmp_path / "place"
    root.mkdir()
    return Place(root, lambda _: None)


def test_nothing_of_the_caller_reaches_what_is_measured(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SITE_URL", "REPO_URL", "PYTHONPATH"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("KEPT", "x")
    seen = place.environment(MORE="y")
    assert not {"SITE_URL", "REPO_URL", "PYTHONPATH"} & set(seen)
    assert (seen["KEPT"], seen["MORE"]) == ("x", "y")
    for name in ("HOME", "TMPDIR"):
        assert Path(seen[name]).is_dir()
        assert Path(seen[name]).parent.name == "place"
    assert place.path("a") != place.path("a")


def test_a_program_is_timed_in_its_folder(place: Place, tmp_path: Path) -> None:
    assert timed(place, "a program", python("-c", "open('here', 'w')"), tmp_path) > 0
    assert (tmp_path / "here").exists()


def test_a_program_that_fails_is_told_with_what_it_said(place: Place, tmp_path: Path) -> None:
    with pytest.raises(Problems, match=r"(?s)the build failed with exit status 1: mend that first\n.*once\n.*twice"):
        timed(place, "the build", python("-c", "print('once', flush=True); import sys; sys.exit('twice')"), tmp_path)


def test_of_what_a_program_said_only_the_end_is_told(place: Place, tmp_path: Path) -> None:
    code = "for number in range(100): print(f'\\x1b[33mline {number}\\x1b[0m')\nraise SystemExit(1)"
    with pytest.raises(Problems) as told:
        timed(place, "the build", python("-c", code), tmp_path)
    assert told.value.problems[0].detail.splitlines() == ["…", *(f"line {number}" for number in range(70, 100))]


def test_a_program_is_ended_with_all_that_it_has_started(place: Place, tmp_path: Path) -> None:
    below = "import signal; signal.pause()"
    started = f"p = subprocess.Popen([sys.executable, '-c', {below!r}]); print(p.pid, flush=True); p.wait()"
    code = f"import subprocess, sys; {started}"
    with Program(place, "a program", python("-c", code), tmp_path, asked=True) as program:
        assert program.popen.stdout is not None
        child = int(program.popen.stdout.readline())
        assert program.runs
        assert psutil.pid_exists(child)
    assert not program.runs
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == psutil.STATUS_ZOMBIE


def test_a_server_is_asked_until_its_page_shows_the_text(place: Place, tmp_path: Path) -> None:
    with Server(place, tmp_path, lambda port: python("-c", SERVES, str(port))) as server:
        assert server.first_page() > 0
        assert server.wait_for("/layers/lstm/ 4", "layers/lstm/") > 0
        server.settle()
        assert server.runs


def test_a_server_that_ends_is_told(place: Place, tmp_path: Path) -> None:
    command = python("-c", "import sys; sys.exit('no site')")
    with (
        pytest.raises(Problems, match=r"(?s)the server failed.*no site"),
        Server(place, tmp_path, lambda _: command) as server,
    ):
        server.first_page()


def twice() -> None:
    """A task: answers a number with its double."""

    def work(request: str) -> float:
        print("a library says something")
        return 2 * float(request)

    serve_requests(work)


def nothing() -> None:
    """A task: answers with the time that nothing takes."""
    serve_requests(lambda _: None)


def test_a_worker_answers_again_and_again(place: Place) -> None:
    with Worker(place, twice) as worker:
        assert [worker.ask(str(number)) for number in (1, 2.5)] == [2, 5]
    assert worker.popen.returncode == 0


def test_a_worker_answers_with_the_time_that_it_took(place: Place) -> None:
    with Worker(place, nothing) as worker:
        assert worker.ask() >= 0


def test_a_worker_that_fails_is_told(place: Place) -> None:
    with pytest.raises(Problems, match=r"(?s)twice failed.*could not convert"), Worker(place, twice) as worker:
        worker.ask("x")


def test_a_worker_does_not_outlive_a_fault(place: Place) -> None:
    with pytest.raises(KeyError), Worker(place, twice) as worker:
        raise KeyError
    assert not worker.runs


@pytest.mark.skipif(not Path(KNOWS).exists(), reason="the system does not say")
def test_memory_is_that_of_the_whole_tree(place: Place, tmp_path: Path) -> None:
    grandchild = "import sys; held = b'x' * 64_000_000; print(flush=True); sys.stdin.read()"
    child = f"import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', {grandchild!r}]))"
    with Program(place, "a program", python("-c", child), tmp_path, asked=True) as program:
        assert program.popen.stdout is not None
        program.popen.stdout.readline()
        with Peak(program.pid) as found:
            while not found.bytes:
                time.sleep(0.01)
    assert 64e6 < found.bytes < 200e6
    assert found.highest >= max(found.looks)
    assert proportional_memory(program.pid) == 0


@pytest.mark.skipif(not Path(KNOWS).exists(), reason="the system does not say")
def test_memory_is_looked_at_for_as_long_as_a_program_runs(place: Place, tmp_path: Path) -> None:
    mark = tmp_path / "looked"
    code = f"import os, pathlib, time\nwhile not pathlib.Path({str(mark)!r}).exists(): time.sleep(0.01)\n"
    with Program(place, "a program", [sys.executable, "-c", code], tmp_path) as program, Peak(program.pid) as found:
        while len(found.looks) < 2:
            time.sleep(0.01)
        mark.touch()
        program.finish()
    assert 1e6 < found.highest < 200e6
    assert peak(place, "a program", python("-c", ""), tmp_path).highest >= 0
