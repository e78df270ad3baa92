"""Presses the button of every example of the site in a real browser: each is to print what the page shows.

python -m tests.site.buttons           all pages, both languages
python -m tests.site.buttons en/       those whose address holds one of these words
python -m tests.site.buttons --firefox in Firefox
"""

from __future__ import annotations

import argparse
import sys

from tests.support.browsers import started
from tests.support.checkout import build_site
from tests.support.hosting import serving
from tools.live.pack import pack
from tools.project import HERE
from tools.scratch import scratch

PRESSED = """
async () => {
  const wrong = []
  const examples = [...document.querySelectorAll(".highlight[data-live]")]
  for (const example of examples) {
    const said = example.querySelector("[role=status]")
    example.querySelector(".live-run").click()
    await new Promise(resolve => {
      const look = setInterval(() => {
        if (!/^(?:Your run|직접 실행했습니다|It could not|시작하지 못했습니다|✗)/.test(said.textContent)) return
        clearInterval(look)
        resolve()
      }, 5)
    })
    if (!/what the page shows\\.$|실린 출력과 같습니다\\.$/.test(said.textContent))
      wrong.push([example.querySelector(".filename"), said, example.nextElementSibling].map(each => each.innerText))
  }
  return [examples.length, wrong]
}
"""
"""Presses the buttons of a page one after the other; how many there are, and what prints something else."""


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.site.buttons", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("words", nargs="*", help="only pages whose addresses hold one of these")
    parser.add_argument("--firefox", action="store_true", help="in Firefox, not in Chromium")
    options = parser.parse_args(arguments)
    pack(HERE)
    pressed, failed = 0, 0
    with scratch("buttons") as place:
        site = place / "site"
        build_site(site)
        (place / "browser").mkdir()
        with serving(site) as address, started(place / "browser", other=options.firefox) as browser:
            for path in sorted(site.rglob("index.html")):
                name = f"{path.parent.relative_to(site).as_posix()}/"
                chosen = not options.words or any(word in name for word in options.words)
                if not chosen or "data-live" not in path.read_text("utf-8"):
                    continue
                browser.goto(f"{address}{name}")
                count, wrong = browser.evaluate(PRESSED)
                pressed, failed = pressed + count, failed + len(wrong)
                print(f"{name}: {count - len(wrong)} of {count}", flush=True)
                for example, said, printed in wrong:
                    print(f"    {example}: {said}\n{printed}", flush=True)
    print(f"{pressed - failed} of {pressed} buttons print what the page shows")
    return int(failed > 0 or not pressed)


if __name__ == "__main__":
    sys.exit(main())
