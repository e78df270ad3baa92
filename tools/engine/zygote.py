"""A process that has imported TensorFlow, or the modules it is given, once and forks itself for each snippet.

Spawned by `tools.engine.processes`, never imported by it. Protocol, one JSON object a line: on standard input come
requests (those of `tools.engine.child.become`, with an `id`); on standard output go `{"ready": true}`, then for each
request `{"id": …, "pid": …}` when it has been forked and `{"id": …, "status": …}` when it has ended, where
the status is that of `os.waitstatus_to_exitcode`. At the end of input every snippet still running is killed.

No operation of a backend may run here: its thread pools would not survive the fork.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import selectors
import signal
import sys

from tools.engine import child


def main() -> None:
    """Import the libraries, then serve requests until standard input ends."""
    answers = _take_over_standard_output()
    for module in sys.argv[1:]:
        importlib.import_module(module)
    gc.collect()
    gc.freeze()  # what is loaded stays shared between the forks
    _serve(answers)


def _take_over_standard_output() -> int:
    """Keep standard output for answers alone; whatever a library prints while loading goes to stderr."""
    answers = os.dup(1)
    os.dup2(2, 1)
    return answers


def _serve(answers: int) -> None:
    wake_read, wake_write = os.pipe()
    os.set_blocking(wake_read, False)
    os.set_blocking(wake_write, False)
    signal.set_wakeup_fd(wake_write)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    running: dict[int, int] = {}
    pending = b""
    with selectors.DefaultSelector() as selector:
        selector.register(0, selectors.EVENT_READ)
        selector.register(wake_read, selectors.EVENT_READ)
        _say(answers, ready=True)
        while True:
            ready = {key.fd for key, _ in selector.select()}
            if wake_read in ready:
                os.read(wake_read, 4096)
                _reap(answers, running)
            if 0 in ready:
                received = os.read(0, 1 << 16)
                if not received:
                    for pid in running:
                        _kill_group(pid)
                    return
                *lines, pending = (pending + received).split(b"\n")
                for line in lines:
                    request = json.loads(line)
                    pid = _fork(request, close=(answers, wake_read, wake_write))
                    running[pid] = request["id"]
                    _say(answers, id=request["id"], pid=pid)


def _fork(request: dict[str, str], close: tuple[int, ...]) -> int:
    """Fork a process for one snippet; return its process id, which is also that of its group."""
    pid = os.fork()
    if pid:
        return pid
    try:
        os.setsid()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for descriptor in close:
            os.close(descriptor)
        child.become(request)
    finally:
        os._exit(70)  # never back into the zygote's loop


def _reap(answers: int, running: dict[int, int]) -> None:
    while running:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        _kill_group(pid)  # what the snippet itself started must not outlive it
        _say(answers, id=running.pop(pid), status=os.waitstatus_to_exitcode(status))


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _say(answers: int, **answer: int | bool) -> None:
    os.write(answers, json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    main()
