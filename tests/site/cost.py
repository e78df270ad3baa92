"""Measures what running an example costs a reader: from the click to the output, and how many bytes are fetched.

python -m tests.site.cost               three times each, with the processor as it is and four times slower
python -m tests.site.cost --runs 5      so many times
python -m tests.site.cost --slower 6    so many times slower

Cold: a browser without a past. Kept: the page is loaded again. Further: the median of the next ten runs on the page.

Chromium's own way to slow a processor down (`Emulation.setCPUThrottlingRate`) refuses workers, and Python runs in one.
So the whole process of the page is halted, a few milliseconds at a time: by how much that slows a worker is measured
as well, with a loop.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from statistics import median

from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.support.browser import PATIENCE, launch
from tests.support.checkout import build_site
from tests.support.hosting import serving
from tests.support.live import LSTM
from tools.live.pack import pack
from tools.project import HERE
from tools.scratch import scratch

RUNS = 3
SLOWER = 4

COLD, FURTHER, BYTES = 3.0, 0.060, 11_000_000
"""At most, with the processor as it is: seconds from the first click, seconds of a further run, bytes fetched."""

SLICE = 0.005
"""Seconds for which a slowed process runs before it is halted."""

CLICK = """
() => new Promise((resolve, reject) => {
  const blocks = [...document.querySelectorAll(".highlight[data-live]")]
  const block = blocks.find(each => each.querySelector(".filename").textContent === "lstm/units.py")
  const said = block.querySelector("[role=status]")
  const begun = performance.now()
  said.textContent = ""
  new MutationObserver((_, observer) => {
    if (/could not|✗/.test(said.textContent)) reject(new Error(said.textContent))
    if (!/^Your run/.test(said.textContent)) return
    observer.disconnect()
    resolve((performance.now() - begun) / 1000)
  }).observe(said, { childList: true, characterData: true, subtree: true })
  block.querySelector(".live-run").click()
})
"""
"""Presses the button of one example; how many seconds later it says that the output is there."""

LOOP = """
() => new Promise(resolve => {
  const counting = "let n = 0; const t = performance.now(); while (n < 3e8) n += 1; postMessage(performance.now() - t)"
  const worker = new Worker(URL.createObjectURL(new Blob([counting], { type: "text/javascript" })), { type: "module" })
  worker.onmessage = ({ data }) => resolve(data / 1000)
})
"""
"""How many seconds a worker counts."""


@dataclass(frozen=True)
class Cost:
    """What a reader with an empty browser, who comes back, pays.

    Args:
        cold: seconds from the first click to the output.
        kept: the same after the page was loaded again.
        further: the median of further runs, in seconds.
        fetched: bytes, from the first click to the output.
        loop: seconds of a loop in a worker, which depends on nothing else.
    """

    cold: float
    kept: float
    further: float
    fetched: int
    loop: float


def measure(browser: Browser, address: str, slower: float, click: str = CLICK, fetched: str = "/assets/live/") -> Cost:
    """What it costs once.

    Args:
        browser: in which nothing else is open.
        address: a page with examples.
        slower: how many times slower the page is to be.
        click: a function of JavaScript that runs an example and returns the seconds.
        fetched: is in the address of what counts.
    """
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    asked: list[Request] = []
    context.on("requestfinished", lambda request: asked.append(request) if fetched in request.url else None)
    page = _opened(context, address)
    with slowed(renderers(browser), slower):
        cold = page.evaluate(click)
    size = sum(request.sizes()["responseBodySize"] for request in asked)
    with slowed(renderers(browser), slower):
        further = median(page.evaluate(click) for _ in range(10))
    page.close()
    page = _opened(context, address)
    with slowed(renderers(browser), slower):
        kept, loop = page.evaluate(click), page.evaluate(LOOP)
    context.close()
    return Cost(cold, kept, further, size, loop)


def _opened(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    return page


def renderers(browser: Browser) -> list[int]:
    """The processes in which pages of a browser live."""
    session = browser.new_browser_cdp_session()
    told = session.send("SystemInfo.getProcessInfo")
    session.detach()
    return [each["id"] for each in told["processInfo"] if each["type"] == "renderer"]


@contextmanager
def slowed(processes: Sequence[int], times: float) -> Iterator[None]:
    """Halt processes, of one's own, so that they run one part in so many of the time."""
    if times <= 1:
        yield
        return
    over = threading.Event()

    def send(what: signal.Signals) -> None:
        for each in processes:
            try:
                os.kill(each, what)
            except ProcessLookupError:
                continue

    def alternate() -> None:
        while not over.is_set():
            send(signal.SIGCONT)
            time.sleep(SLICE)
            send(signal.SIGSTOP)
            over.wait(SLICE * (times - 1))
        send(signal.SIGCONT)

    halting = threading.Thread(target=alternate)
    halting.start()
    try:
        yield
    finally:
        over.set()
        halting.join()


def told(costs: Sequence[Cost], slower: float) -> list[str]:
    """Lines of the table, and whether the limits hold where there are some."""

    def line(what: str, values: Sequence[float], unit: str, limit: float | None) -> str:
        middle = median(values)
        holds = "" if limit is None or slower > 1 else f"at most {limit:g} {unit}: {'yes' if middle <= limit else 'NO'}"
        return f"  {what:34}{middle:8.3f} {unit:3} ({', '.join(f'{each:.3f}' for each in values)})  {holds}".rstrip()

    return [
        line("click to output, cold", [each.cold for each in costs], "s", COLD),
        line("click to output, page loaded again", [each.kept for each in costs], "s", None),
        line("a further run", [each.further for each in costs], "s", FURTHER),
        line("fetched", [each.fetched / 1e6 for each in costs], "MB", BYTES / 1e6),
        line("a loop in a worker", [each.loop for each in costs], "s", None),
    ]


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.site.cost", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--runs", type=int, default=RUNS, help="how many times each is measured")
    parser.add_argument("--slower", type=float, default=SLOWER, help="how many times slower the second time")
    options = parser.parse_args(arguments)
    pack(HERE)
    missed = False
    with scratch("cost") as place:
        site = place / "site"
        build_site(site)
        with serving(site) as root:
            for slower in (1, options.slower):
                costs = measured(partial(measure, address=root + LSTM, slower=slower), options.runs)
                print(f"{slower:g} times slower" if slower > 1 else "The processor as it is")
                lines = told(costs, slower)
                print("\n".join(lines), flush=True)
                missed = missed or any(line.endswith("NO") for line in lines)
    return int(missed)


def measured(once: Callable[[Browser], Cost], runs: int) -> list[Cost]:
    """What is measured in so many browsers, one after the other."""
    found = []
    with sync_playwright() as playwright:
        for _ in range(runs):
            browser = launch(playwright)
            found.append(once(browser))
            browser.close()
    return found


if __name__ == "__main__":
    sys.exit(main())
