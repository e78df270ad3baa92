"""Runs settings of the shape calculator, drawn at random, in a real browser: the values are to be TensorFlow's.

python -m tests.site.states               200 settings, in Chromium
python -m tests.site.states --count 20    so many
python -m tests.site.states --firefox     in Firefox
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.checks import explorer
from tests.support.browsers import Browser, started
from tests.support.checkout import build_site
from tests.support.hosting import serving
from tools.engine.execute import Executor
from tools.engine.processes import cores
from tools.explorer import record
from tools.explorer.scripts import Sizes, answers
from tools.live.pack import pack
from tools.project import HERE
from tools.scratch import scratch

COUNT = 200

SHARE = 10
"""Programs that one process executes: what it prints must not be too much."""

NEAR = 1.001e-3
"""How far a value may be from TensorFlow's: one in the last of the places that the program rounds to."""

NUMBER = re.compile(r"-?\d+\.\d*(?:e[-+]\d+)?")

WHOLE = """
import contextlib, io, json, traceback
import keras

for source in json.loads(SOURCES):
    keras.utils.clear_session(free_memory=False)
    printed, said = io.StringIO(), ""
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(source, "explorer.py", "exec"), {"__name__": "__main__"})
    except Exception as error:
        said = "".join(traceback.format_exception_only(error)).expandtabs(4)
    print(json.dumps(printed.getvalue() + said))
"""
"""Executed with the sources as JSON in `SOURCES`; prints of each all that it prints, or raises."""

RUN = """
async () => {
  const { stateAt } = await import(new URL("../assets/javascripts/explorer/program.mjs", location.href))
  const found = []
  for (const [place, sizes] of %s) {
    const address = new URL(location.pathname, location.href)
    for (const [name, value] of Object.entries(stateAt(place, sizes)))
      if (value !== "") address.searchParams.set(name, value)
    history.pushState(null, "", address)
    dispatchEvent(new PopStateEvent("popstate"))
    const block = document.querySelector(".explorer .highlight[data-live]")
    const said = block.querySelector("[role=status]")
    block.querySelector(".live-run").click()
    await new Promise(resolve => {
      const look = setInterval(() => {
        if (!/^(?:Your run|It could not|✗)/.test(said.textContent)) return
        clearInterval(look)
        resolve()
      }, 5)
    })
    found.push([said.textContent, block.nextElementSibling.querySelector("samp").textContent])
  }
  return found
}
"""
"""Sets the page to each setting as an address does, presses its button, and returns what it says and prints."""

SAYS = re.compile(r"Your run\. It prints what the page shows(?:, and then the values)?\.")


def with_tensorflow(executor: Executor, programs: Sequence[str]) -> list[str]:
    """All that programs print, or raise."""

    def share(start: int) -> list[str]:
        chosen = json.dumps(list(programs[start : start + SHARE]))
        done = executor.run("explorer.py", f"SOURCES = {chosen!r}\n{WHOLE}", patience=5)
        assert done.report == {}, done.report or done.stderr
        return [json.loads(line) for line in done.stdout.decode().splitlines()]

    with ThreadPoolExecutor(cores()) as pool:
        return [text for part in pool.map(share, range(0, len(programs), SHARE)) for text in part]


def in_the_browser(browser: Browser, settings: Sequence[tuple[int, Sizes]]) -> list[tuple[str, str]]:
    """What the page says of its run, and what it shows as printed, for each setting.

    Args:
        browser: with the explorer open, in English.
        settings: the place in the record, and the sizes.
    """
    found: list[tuple[str, str]] = browser.evaluate(RUN % json.dumps(settings))
    return found


def difference(theirs: str, ours: str) -> str:
    """How two outputs differ: `""`, `"rounding"` where it is the last place of a value, else `"other"`."""
    if theirs.rstrip() == ours.rstrip():
        return ""
    skeletons = ["".join(NUMBER.sub("#", text).split()) for text in (theirs, ours)]
    if skeletons[0] != skeletons[1]:
        return "other"
    pairs = zip(NUMBER.findall(theirs), NUMBER.findall(ours), strict=True)
    return "rounding" if all(abs(float(one) - float(other)) <= NEAR for one, other in pairs) else "other"


def compared(
    executor: Executor, browser: Browser, known: Mapping[str, Any], count: int, seed: int
) -> list[tuple[str, str]]:
    """For each of so many settings, how the browser's output differs from TensorFlow's, and both with the program.

    Args:
        executor: runs the programs under TensorFlow.
        browser: with the explorer open, in English.
        known: the record.
        count: how many settings are drawn.
        seed: draws them.
    """
    settings = explorer.drawn(known, seed, count)[-count:]
    programs = [program for program, _ in answers(HERE, known, settings)]
    found = []
    came = in_the_browser(browser, settings)
    for program, theirs, (said, ours) in zip(programs, with_tensorflow(executor, programs), came, strict=True):
        kind = difference(theirs, ours) if SAYS.fullmatch(said) else "other"
        found.append((kind, f"{program}\nTensorFlow:\n{theirs}\nthe browser: {said}\n{ours}" if kind else ""))
    return found


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.site.states", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--count", type=int, default=COUNT, help="how many settings")
    parser.add_argument("--seed", type=int, default=0, help="draws them")
    parser.add_argument("--firefox", action="store_true", help="in Firefox, not in Chromium")
    options = parser.parse_args(arguments)
    pack(HERE)
    with scratch("states") as place, Executor() as executor:
        site = place / "site"
        build_site(site)
        (place / "browser").mkdir()
        with serving(site) as address, started(place / "browser", other=options.firefox) as browser:
            browser.goto(f"{address}en/explorer/")
            browser.evaluate(THERE)
            found = compared(executor, browser, record.read(HERE), options.count, options.seed)
    for kind, text in found:
        if kind:
            print(f"--- {kind}\n{text}")
    counts = Counter(kind for kind, _ in found)
    print(f"{counts['']} of {len(found)} settings print what TensorFlow prints, to the character")
    print(f"{counts['rounding']} differ in the last place of a value, {counts['other']} otherwise")
    return int(counts["other"] > 0 or not found)


THERE = """
() => new Promise(resolve => {
  const look = setInterval(() => {
    if (!document.querySelector(".explorer .live-run")) return
    clearInterval(look)
    resolve(true)
  }, 5)
})
"""
"""Waits until the explorer is there."""


if __name__ == "__main__":
    sys.exit(main())
