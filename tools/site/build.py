"""Builds the site in every language; pages whose sources are the same come from the cache.

python -m tools.site.build             into site/
python -m tools.site.build --strict    the same, but fail on any warning

All is built in a folder of its own and takes the place of the last good site only when everything has succeeded. A
clean `mkdocs build` makes the same site, byte for byte, and takes longer.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import hashlib
import json
import logging
import os
import shutil
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from mkdocs.exceptions import MkDocsException
from mkdocs.utils import CountHandler

from tools.problems import Problems
from tools.project import HERE, LANGUAGES, TEXT, Project, locked, write_if_changed
from tools.requirements import expect_installed
from tools.site import live, prepare
from tools.site.edition import VARIABLES, Edition, installed
from tools.site.ending import end_in_order
from tools.site.highlighting import colour_once
from tools.site.place import empty_folder, put_in_place
from tools.site.sources import Sources

log = logging.getLogger("mkdocs.rnn")


class Refused(Exception):
    """A site that is not put in place; the text says why."""


def build(project: Project, target: Path, *, strict: bool) -> bool:
    """Bring the site up to date.

    Args:
        project: whose.
        target: the folder of the site.
        strict: fail on any warning, and where an output moved.

    Returns:
        Whether there was anything to do.

    Raises:
        Problems: bad input, with files and lines.
        MkDocsException: MkDocs refuses a page.
        Refused: there were warnings.
    """
    expect_installed(project)
    with ExitStack() as held:
        held.enter_context(locked(project))
        memory = project.cache / "built.json"
        sources = Sources(project)
        sources.look()
        if _is_built(memory, target, _inputs(project, sources, strict)):
            return False
        counter = CountHandler()
        counter.setLevel(logging.WARNING)
        logging.getLogger("mkdocs").addHandler(counter)
        held.callback(logging.getLogger("mkdocs").removeHandler, counter)
        unfinished = empty_folder(project, target)
        held.callback(shutil.rmtree, unfinished, ignore_errors=True)
        prepare.prepare(project, strict=strict)
        sources.look()
        for edition in editions(project, unfinished, None, strict=strict):
            todo = edition.open(sources)
            for number, page in enumerate(todo, 1):
                _progress(f"{edition.language} {number}/{len(todo)} {page}")
                edition.make(page)
            edition.finish(sources)
        _progress("")
        if strict and (warnings := sum(number for _, number in counter.get_counts())):
            raise Refused(f"{warnings} warning{'s' * (warnings > 1)}, and the build is strict: see above")
        put_in_place(unfinished, target)
        found = {"from": _inputs(project, sources, strict), "site": _content(target)}
        write_if_changed(project, memory, json.dumps(found))
    return True


def editions(project: Project, folder: Path, url: str | None, *, strict: bool) -> list[Edition]:
    """The site in every language, to be opened in this order.

    Args:
        project: whose.
        folder: of the whole site.
        url: its address; None: that of the configuration.
        strict: as of `build`.
    """
    first = Edition(project, LANGUAGES[0], folder, lambda: url, strict=strict)
    others = [
        Edition(project, language, folder / language, lambda name=language: f"{first.address}{name}/", strict=strict)  # type: ignore[misc]
        for language in LANGUAGES[1:]
    ]
    return [first, *others]


def _inputs(project: Project, sources: Sources, strict: bool) -> str:
    """A digest of all that decides what a build makes; the map of the site holds the day."""
    around = [os.environ.get(name) for name in VARIABLES]
    parts = (
        sources.of(""),
        live.state(project),
        installed(),
        around,
        strict,
        datetime.datetime.now(datetime.UTC).date(),
    )
    return hashlib.sha256(repr(parts).encode(TEXT)).hexdigest()


def _content(folder: Path) -> str:
    """A digest of all files of a site."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(folder)}\0".encode(TEXT) + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _is_built(memory: Path, target: Path, inputs: str) -> bool:
    """Whether the site is there, whole, and was made of just this."""
    try:
        known = json.loads(memory.read_text(TEXT))
        return bool(known["from"] == inputs and known["site"] == _content(target))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _progress(text: str) -> None:
    """What is being made, on a terminal."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.site.build", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--strict", action="store_true", help="fail on any warning")
    parser.add_argument("--site-dir", type=Path, default=HERE.root / "site", help="where to (default: site/)")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)-7s - %(message)s")
    end_in_order()
    colour_once()
    gc.freeze()  # modules stay: each collection would look at them all again
    started = time.monotonic()
    try:
        done = build(HERE, options.site_dir.resolve(), strict=options.strict)
    except (Problems, MkDocsException, Refused) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        prepare.stop()
    print(f"{'built' if done else 'nothing has changed'}: {options.site_dir} ({time.monotonic() - started:.1f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
