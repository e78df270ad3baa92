"""Drives Firefox over WebDriver BiDi, which it speaks by itself: Playwright would need a build of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketClientConnection, websocket_connect

PROGRAMS = ("firefox-esr", "firefox")

LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")


class Firefox:
    """One tab of a Firefox that shows no window.

    Args:
        socket: speaks to it.
        loop: on which it is spoken to.
    """

    def __init__(self, socket: WebSocketClientConnection, loop: IOLoop) -> None:
        self._socket, self._loop, self._number = socket, loop, 0
        self._ask("session.new", capabilities={})
        self._tab = self._ask("browsingContext.getTree")["contexts"][0]["context"]

    def goto(self, url: str) -> None:
        """Open an address and wait until it is loaded."""
        self._ask("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    def evaluate(self, function: str) -> Any:
        """What a function of JavaScript returns, or the promise that it returns; it must fit into JSON."""
        told = self._ask(
            "script.callFunction",
            functionDeclaration=f"async () => JSON.stringify(await ({function})())",
            target={"context": self._tab},
            awaitPromise=True,
        )
        if told["type"] != "success":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def _ask(self, method: str, **parameters: Any) -> Any:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        return self._loop.run_sync(lambda: self._answer(json.dumps(message)))

    async def _answer(self, message: str) -> Any:
        await self._socket.write_message(message)
        while (told := await self._socket.read_message()) is not None:
            answer = json.loads(told)
            if answer.get("id") == self._number:
                if answer["type"] == "error":
                    raise RuntimeError(f"{answer['error']}: {answer['message']}")
                return answer["result"]
        raise RuntimeError("Firefox has ended")


@contextmanager
def firefox(place: Path) -> Iterator[Firefox]:
    """A running Firefox.

    Args:
        place: an empty folder for its profile.

    Raises:
        RuntimeError: there is none, or it does not start.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise RuntimeError(f"there is no Firefox: install one of {', '.join(PROGRAMS)}")
    command = [program, "--headless", "--no-remote", "--profile", str(place), "--remote-debugging-port", "0"]
    own = {**os.environ, "HOME": str(place)}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=own)
    try:
        assert process.stderr is not None
        address = next((found[1] for line in process.stderr if (found := LISTENING.search(line))), None)
        if address is None:
            raise RuntimeError("Firefox does not start")
        loop = IOLoop(make_current=False)
        connected = loop.run_sync(lambda: websocket_connect(f"{address}/session", max_message_size=2**26))
        yield Firefox(connected, loop)
    finally:
        process.terminate()
        process.wait()
