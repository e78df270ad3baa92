"""Runs many programs, as many at once as there are cores, and says on stderr how far it is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from typing import TypeVar

from tools.engine.execute import Executor
from tools.engine.processes import cores
from tools.engine.program import Program
from tools.problems import Problem, Problems

P = TypeVar("P", bound=Program)


def execute_all(programs: Sequence[P], executor: Executor, keep: Callable[[P, str], None]) -> None:
    """Run the programs, as many at once as there are cores, showing progress on stderr.

    Args:
        programs: those to run, in order.
        executor: runs them.
        keep: called for each that succeeded, in the caller's thread, as soon as it has ended.

    Raises:
        Problems: those of every program that failed, after all have run.
    """
    problems: list[Problem] = []
    with ThreadPoolExecutor(max_workers=cores()) as pool:
        futures: dict[Future[str], P] = {pool.submit(_execute, program, executor): program for program in programs}
        try:
            for done, future in enumerate(as_completed(futures), 1):
                program = futures[future]
                _progress(done, len(programs), program.name)
                try:
                    keep(program, future.result())
                except Problems as error:
                    problems += error.problems
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            executor.close()  # what is running would be waited for
            raise
    if problems:
        raise Problems(problems)


def _execute(program: Program, executor: Executor) -> str:
    return program.result(executor.run(program.name, program.source, program.patience))


def _progress(done: int, total: int, name: str) -> None:
    """One line that moves on a terminal, plain lines elsewhere."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r\x1b[K[{done}/{total}] {name}{end}")
    else:
        sys.stderr.write(f"[{done}/{total}] {name}\n")
    sys.stderr.flush()
