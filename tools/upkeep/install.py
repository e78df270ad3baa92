"""Installs what `requirements.txt` locks: uv does it, in a fraction of the time that pip takes.

python tools/upkeep/install.py                         into .venv, exactly what is locked
python tools/upkeep/install.py --venv DIR --also X Y   into DIR, then the newest X and Y beside it
python tools/upkeep/install.py --venv DIR --only X     into DIR, the newest X and nothing else

It runs before anything is installed, so it needs nothing but Python and its `venv`. uv itself is installed first, as
`requirements.txt` locks it, into `.venv-uv`, where it keeps its packages and, where the Python that runs this is too
old or too new for TensorFlow, a Python of its own. Nothing goes anywhere else.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements.txt"
OWN = ROOT / ".venv-uv"

OLDEST, NEWEST = (3, 11), (3, 13)
"""TensorFlow 2.21 has packages for these and the versions between; mkdocs-material needs the first."""

OTHER_WAY = "or install with pip, as the README says under “Without make”"


class Failed(Exception):
    """What went wrong, and what mends it."""


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python tools/upkeep/install.py", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv", help="where to (default: .venv)")
    parser.add_argument("--also", nargs="+", default=[], metavar="PACKAGE", help="then the newest of these")
    parser.add_argument("--only", nargs="+", default=[], metavar="PACKAGE", help="the newest of these, no lock")
    options = parser.parse_args(arguments)
    try:
        install(options.venv, options.also, options.only)
    except Failed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def install(venv: Path, also: list[str], only: list[str]) -> None:
    """Make the environment, or bring it up to date.

    Args:
        venv: its folder.
        also: packages whose newest versions come on top of what is locked.
        only: packages that come instead of it.

    Raises:
        Failed: the text says at what, and what to do.
    """
    uv = own_uv()
    python = python_for(sys.version_info[:2])
    if not is_usable(venv) and (said := run([uv, "venv", "--quiet", "--clear", "--python", python, str(venv)])):
        raise Failed(f"{said}\n{venv} cannot be made: see above" if python == sys.executable else no_python(said))
    where = ["--python", str(venv)]
    # Compiled now, as pip does: where PYTHONDONTWRITEBYTECODE is set, each process would compile TensorFlow anew.
    locked = ["pip", "sync", *where, "--compile-bytecode", "--require-hashes", str(REQUIREMENTS)]
    newest = ["pip", "install", *where, "--upgrade"]
    for command in (*([] if only else [locked]), *([[*newest, *also, *only]] if also or only else [])):
        if said := run([uv, *command], show=sys.stderr.isatty()):
            raise Failed(f"{said}\nuv could not install: see above; {OTHER_WAY}")


def own_uv() -> str:
    """The locked uv, installed with its hash where it is not there yet.

    Raises:
        Failed: this Python has no `venv`, or uv cannot be fetched.
    """
    lines = locked_lines("uv", REQUIREMENTS.read_text("utf-8"))
    program = OWN / ("uv/bin/uv.exe" if os.name == "nt" else "uv/bin/uv")
    lock = OWN / "uv.txt"
    if program.is_file() and lock.is_file() and lock.read_text("utf-8") == lines:
        return str(program)
    python = sys.executable
    if not find_spec("pip"):  # Debian splits it off; that of a new environment will do
        python = str(OWN / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
        if said := run([sys.executable, "-m", "venv", str(OWN)]):
            raise Failed(f"{said}\n{sys.executable} lacks pip and venv: install one (Debian: python3-venv)")
    OWN.mkdir(exist_ok=True)
    lock.write_text(lines, "utf-8")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--upgrade"]
    if said := run([*pip, "--target", str(OWN / "uv"), "--require-hashes", "-r", str(lock)]):
        lock.unlink()
        raise Failed(f"{said}\npip could not install uv: see above")
    return str(program)


def locked_lines(package: str, requirements: str) -> str:
    """The lines of a package in the lock, its hashes among them.

    Raises:
        Failed: it is not locked.
    """
    found = re.search(rf"(?m)^{re.escape(package)}==.*(?:\n    --hash=.*)*", requirements)
    if not found:
        raise Failed(f"requirements.txt: {package} is not locked: run `make lock`")
    return found[0].rstrip(" \\") + "\n"


def python_for(version: tuple[int, int]) -> str:
    """Which Python uv shall use: this one where it fits, else one that uv finds or fetches.

    Args:
        version: that of this one.
    """
    if OLDEST <= version <= NEWEST:
        return sys.executable
    return ".".join(map(str, NEWEST))


def no_python(said: str) -> str:
    """What to do where uv has found no Python that fits, and could not fetch one."""
    here, newest = (".".join(map(str, version)) for version in (sys.version_info[:2], NEWEST))
    oldest = ".".join(map(str, OLDEST))
    return (
        f"{said}\nPython {oldest} to {newest} is needed, for TensorFlow has no package for {here}, and uv could not"
        f" fetch one: install Python {newest} and run make PYTHON=python{newest}"
    )


def is_usable(venv: Path) -> bool:
    """Whether there is an environment already, of a Python that fits and is still there."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        return False
    code = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    return subprocess.run([str(python), "-c", code], capture_output=True, check=False).returncode == 0


def run(command: list[str], *, show: bool = False) -> str:
    """Run a program; returns what it said where it failed, else nothing.

    Args:
        command: the program and its arguments.
        show: let it show on the terminal how far it is.
    """
    own = {"UV_CACHE_DIR": str(OWN / "cache"), "UV_PYTHON_INSTALL_DIR": str(OWN / "python")}
    environment = {**own, **os.environ, "UV_NO_PROJECT": "1", "VIRTUAL_ENV": ""}
    kept = None if show else subprocess.PIPE
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=kept, stderr=kept, text=True, check=False
    )
    return "" if done.returncode == 0 else ((done.stdout or "") + (done.stderr or "")).strip() or " ".join(command)


if __name__ == "__main__":
    sys.exit(main())
