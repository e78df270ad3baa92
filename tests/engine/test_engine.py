"""The engine runs what changed, records what it printed, and remembers it for as long as nothing changed."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.support.checkout import GOOD, PATIENCE, Checkout
from tools.engine import cache
from tools.engine.execute import CAN_FORK, Executor
from tools.engine.output import recorded_output
from tools.engine.record import check
from tools.engine.snippets import discover
from tools.problems import Problems
from tools.project import HERE, Project, locked
from tools.site.outputs import bring_up_to_date, programs_of

NAMES = """\
import keras

print(keras.layers.LSTM(3).name, keras.layers.LSTM(3).name)
"""


def write(project: Project, name: str, source: str) -> Path:
    path = project.snippets / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")
    return path.with_suffix(".out")


def test_the_output_is_recorded_beside_the_snippet(project: Project, executor: Executor) -> None:
    out = write(project, "lstm/units.py", GOOD)
    bring_up_to_date(project, executor)
    assert out.read_text("utf-8") == "(None, 3)\n"


def test_an_unchanged_snippet_is_not_run_again(project: Project, executor: Executor) -> None:
    write(project, "a.py", GOOD)
    assert bring_up_to_date(project, executor).executed == ["snippets/a.py"]
    assert bring_up_to_date(project, executor).executed == []


def test_only_the_edited_snippet_is_run(project: Project, executor: Executor) -> None:
    write(project, "a.py", GOOD)
    out = write(project, "b.py", GOOD)
    bring_up_to_date(project, executor)
    write(project, "b.py", GOOD.replace("LSTM(3)", "LSTM(7)"))
    assert bring_up_to_date(project, executor).executed == ["snippets/b.py"]
    assert out.read_text("utf-8") == "(None, 7)\n"


@pytest.mark.parametrize("library", ["python", *cache.VERSIONED])
def test_another_version_makes_every_result_unknown(
    project: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    moved = {**cache.versions(), library: "99"}
    monkeypatch.setattr(cache, "versions", lambda: moved)
    assert bring_up_to_date(project, executor, believe=False).executed == ["snippets/a.py"]


def test_a_changed_engine_makes_every_result_unknown(
    project: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    monkeypatch.setattr(cache, "engine", lambda: "another")
    assert bring_up_to_date(project, executor, believe=False).executed == ["snippets/a.py"]


def test_a_damaged_cache_entry_is_as_good_as_none(project: Project, executor: Executor) -> None:
    write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    (project.cache / "executed/snippets/a.json").write_text('{"key": ')
    assert bring_up_to_date(project, executor, believe=False).executed == ["snippets/a.py"]


def test_the_cache_forgets_a_deleted_snippet(project: Project, executor: Executor) -> None:
    out = write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    out.with_suffix(".py").unlink()
    out.unlink()
    bring_up_to_date(project, executor)
    assert not (project.cache / "executed/snippets/a.json").exists()


def test_a_record_edited_by_hand_is_put_right(project: Project, executor: Executor) -> None:
    out = write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    out.write_text("(None, 4)\n")
    summary = bring_up_to_date(project, executor)
    assert summary.moved == ["snippets/a.py"]
    assert out.read_text("utf-8") == "(None, 3)\n"


def test_strict_shows_the_diff_and_writes_nothing(project: Project, executor: Executor) -> None:
    out = write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    out.write_text("(None, 4)\n")
    with pytest.raises(Problems, match=r"snippets/a\.out:1: the output has moved(?s:.*)-\(None, 4\)\n +\+\(None, 3\)"):
        bring_up_to_date(project, executor, strict=True)
    assert out.read_text("utf-8") == "(None, 4)\n"


def test_strict_wants_every_output_recorded(project: Project, executor: Executor) -> None:
    out = write(project, "a.py", GOOD)
    with pytest.raises(Problems, match=r"snippets/a\.out: not recorded: run `make snippets`"):
        bring_up_to_date(project, executor, strict=True)
    assert not out.exists()


def test_a_record_is_rewritten_only_when_it_moved(project: Project, executor: Executor) -> None:
    out = write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    written = out.stat().st_mtime_ns
    (project.cache / "executed/snippets/a.json").unlink()
    assert bring_up_to_date(project, executor, believe=False).executed == ["snippets/a.py"]
    assert out.stat().st_mtime_ns == written


def test_what_succeeded_is_kept_when_another_fails(project: Project, executor: Executor) -> None:
    write(project, "a.py", GOOD)
    write(project, "b.py", "import keras\n\nraise ValueError\n")
    with pytest.raises(Problems):
        bring_up_to_date(project, executor)
    write(project, "b.py", GOOD + "print(1)\n")
    assert bring_up_to_date(project, executor).executed == ["snippets/b.py"]


def test_an_error_page_ends_with_type_and_message(project: Project, executor: Executor) -> None:
    body = "import keras\n\nprint('before')\nkeras.layers.LSTM(3)(keras.ops.ones((4, 8)))\n"
    out = write(project, "a_fails.py", body)
    bring_up_to_date(project, executor)
    first, *rest = out.read_text("utf-8").splitlines()
    assert first == "before"
    assert rest[0].startswith("ValueError: Input 0 with name 'None' of layer 'lstm' is incompatible with the layer")
    assert "\x1b" not in out.read_text("utf-8")


def test_an_error_shows_no_path_of_the_machine(project: Project, executor: Executor) -> None:
    write(project, "a_fails.py", "import os\n\nraise OSError(f'{os.getcwd()}/x.h5 and {os.__file__}')\n")
    with pytest.raises(Problems, match="path of this machine"):  # the standard library's own place
        bring_up_to_date(project, executor)
    write(project, "a_fails.py", f"raise OSError('File \"{HERE.root}/tools/engine/zygote.py\"')\n")
    with pytest.raises(Problems, match="path of this machine"):  # the engine's
        bring_up_to_date(project, executor)
    out = write(
        project, "a_fails.py", "import os\n\nimport keras\n\nraise OSError(f'{os.getcwd()}/x.h5, {keras.__file__}')\n"
    )
    bring_up_to_date(project, executor)
    assert out.read_text("utf-8") == "OSError: x.h5, keras/__init__.py\n"


def test_korean_in_a_program_is_read_and_written_as_utf_8(executor: Executor) -> None:
    execution = executor.run("x.py", "import os\nprint('순환층 🙂', flush=True)\nos.write(1, '셀\\n'.encode())\n")
    assert execution.stdout.decode() == "순환층 🙂\n셀\n"


FORKING = [pytest.param(True, marks=pytest.mark.skipif(not CAN_FORK, reason="no fork on this system")), False]


@pytest.mark.parametrize("fork", FORKING)
def test_layer_names_start_from_lstm_in_every_process(project: Project, fork: bool) -> None:
    write(project, "a.py", NAMES)
    write(project, "b.py", NAMES)
    with Executor(fork=fork) as own:
        bring_up_to_date(project, own)
    assert [path.read_text("utf-8") for path in sorted(project.snippets.glob("*.out"))] == ["lstm lstm_1\n"] * 2


@pytest.mark.parametrize("fork", FORKING)
def test_a_program_sees_the_fixed_environment_and_an_empty_folder(fork: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "33")
    monkeypatch.setenv("SECRET", "x")
    source = """\
import os, sys
print(os.listdir(), os.environ["COLUMNS"], os.environ["PYTHONHASHSEED"], "SECRET" in os.environ, __name__)
print(repr(sys.stdin.read()), sys.argv == [__file__])
try:
    import tools
except ImportError:
    print("no tools")
"""
    with Executor(fork=fork) as own:
        printed = own.run("x.py", source).stdout.decode()
    assert printed == "[] 80 0 False __main__\n'' True\nno tools\n"


@pytest.mark.parametrize("fork", FORKING)
def test_a_killed_program_says_by_which_signal(fork: bool) -> None:
    with Executor(fork=fork) as own:
        execution = own.run("x.py", "import os\nos.kill(os.getpid(), 9)\n")
    assert execution.exit_code == -signal.SIGKILL
    assert execution.report is None


def test_what_a_program_started_does_not_outlive_it(executor: Executor, tmp_path: Path) -> None:
    beat = tmp_path / "beat"
    source = f"""\
import subprocess, sys
child = "import time\\nfor n in range(100):\\n    open({str(beat)!r}, 'w').write(str(n))\\n    time.sleep(.02)"
subprocess.Popen([sys.executable, "-c", child])
import time
while not __import__("os").path.exists({str(beat)!r}):
    time.sleep(.01)
"""
    executor.run("x.py", source)
    last = beat.read_text()
    executor.run("y.py", "import time; time.sleep(.2)")
    assert beat.read_text() == last


def test_training_works_in_a_forked_process(project: Project, executor: Executor) -> None:
    source = """\
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4, 8)), keras.layers.LSTM(3), keras.layers.Dense(1)])
model.compile("adam", "mse")
history = model.fit(np.ones((6, 4, 8)), np.ones((6, 1)), epochs=2, verbose=0)
print(history.history["loss"][1] < history.history["loss"][0])
"""
    out = write(project, "fit.py", source)
    bring_up_to_date(project, executor)
    assert out.read_text("utf-8") == "True\n"


def test_a_dead_zygote_is_replaced(executor: Executor) -> None:
    assert executor.run("x.py", "print(1)").stdout == b"1\n"
    if executor._zygote is None:
        pytest.skip("no fork on this system")
    executor._zygote._popen.kill()
    executor._zygote._popen.wait()
    assert executor.run("x.py", "print(2)").stdout == b"2\n"


def test_check_passes_on_a_stable_record(project: Project, executor: Executor) -> None:
    write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    assert check(project, programs_of(project), executor).executed == ["snippets/a.py"]


def test_check_runs_without_the_cache_and_writes_nothing(project: Project, executor: Executor) -> None:
    out = write(project, "a.py", GOOD)
    bring_up_to_date(project, executor)
    out.write_text("(None, 4)\n")
    with pytest.raises(Problems, match=r"snippets/a\.out:1: the output has moved"):
        check(project, programs_of(project), executor)
    assert out.read_text("utf-8") == "(None, 4)\n"


def test_check_finds_what_moves_only_in_a_later_run(project: Project, executor: Executor) -> None:
    counter = project.root / "runs"
    source = f"""from pathlib import Path

with Path({str(counter)!r}).open("a") as file:
    file.write("x")
print("alike", Path({str(counter)!r}).stat().st_size < 4)
"""
    write(project, "a.py", source)
    bring_up_to_date(project, executor)
    check(project, programs_of(project), executor)
    counter.write_text("x")
    with pytest.raises(Problems, match=r"snippets/a\.py:1: prints something else at each run"):
        check(project, programs_of(project), executor, times=3)


def test_line_ends_of_windows_do_not_move_an_output(project: Project, executor: Executor) -> None:
    path = project.snippets / "a.py"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    (snippet,) = discover(project)
    assert recorded_output(snippet, executor.run(snippet.name, snippet.source)) == "(None, 3)\n"


def test_two_builds_at_once_both_succeed(checkout: Checkout) -> None:
    checkout.write("snippets/index.py", GOOD + "print('changed')\n")
    with locked(Project(checkout.root)):  # so that both find a build running, however long each takes to start
        builds = [checkout.start("mkdocs", "build") for _ in range(2)]
        for build in builds:
            assert build.stdout is not None
            assert any("another build is running" in line for line in build.stdout)
    said = [build.communicate(timeout=PATIENCE)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], said
    assert "changed" in checkout.files()["index.html"].decode()


@pytest.mark.parametrize("moment", ["snippets/index.py", "Cleaning site directory", "Documentation built"])
def test_a_build_killed_at_any_moment_does_no_harm(checkout: Checkout, moment: str) -> None:
    before = checkout.files()
    checkout.write("snippets/index.py", GOOD + "print('changed')\n")
    build = checkout.start("mkdocs", "build")
    assert build.stdout is not None
    assert any(moment in line for line in build.stdout)
    build.kill()
    build.wait()
    build.stdout.close()
    killed = checkout.files()
    assert (checkout.root / "snippets/index.out").read_text() in ("(None, 3)\n", "(None, 3)\nchanged\n")
    assert checkout.run("mkdocs", "build").returncode == 0
    assert "changed" in checkout.files()["index.html"].decode()
    assert not list((checkout.root / ".cache/site").iterdir())
    if killed != before:
        # The last message comes just before the new site takes its place: it is there whole, or between two moves.
        assert moment == "Documentation built"
        assert _without_times(killed) in ({}, _without_times(checkout.files()))


def _without_times(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of a site, but for the compressed ones, which hold the time at which they were made."""
    return {name: content for name, content in files.items() if not name.endswith(".gz")}


def test_a_site_killed_between_its_two_moves_comes_back(checkout: Checkout) -> None:
    before = checkout.files()
    checkout.site.rename(checkout.root / ".site.last-good")
    checkout.write("snippets/index.py", "import keras\n\nraise ValueError\n")
    assert checkout.run("mkdocs", "build").returncode != 0
    assert checkout.files() == before
