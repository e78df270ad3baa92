"""A folder that goes with its process: also where a thread removes some of it at the same time, and after a kill."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from tools import scratch as module
from tools.project import Project
from tools.scratch import scratch, tidy


def test_a_folder_is_gone_although_a_program_forbade_to_write_in_it(project: Project) -> None:
    with scratch("running", project) as folder:
        (folder / "deep/er").mkdir(parents=True)
        (folder / "deep/er/file").touch()
        (folder / "deep/er").chmod(0o500)
    assert [path.name for path in (project.cache / "running").iterdir()] == [module.LOCK]


def test_a_folder_may_go_while_a_thread_removes_what_it_made_there(project: Project) -> None:
    with scratch("running", project) as folder:
        parts = [folder / f"{number}" for number in range(200)]
        for part in parts:
            (part / "work/below").mkdir(parents=True)
            (part / "work/file").touch()
        begun = Event()

        def remove() -> None:
            for part in parts:
                begun.set()
                module._remove(part)

        pool = ThreadPoolExecutor(1)
        other = pool.submit(remove)
        begun.wait()
    other.result()
    assert not folder.exists()


def test_what_a_killed_process_left_is_tidied_up_and_what_a_living_one_holds_is_not(project: Project) -> None:
    with scratch("running", project) as held:
        left: Path = held.parent / "left"
        (left / "work").mkdir(parents=True)
        tidy("running", project)
        assert held.is_dir()
        assert not left.exists()


def test_where_nothing_ran_there_is_nothing_to_tidy(project: Project) -> None:
    tidy("running", project)
    assert not (project.cache / "running").exists()
