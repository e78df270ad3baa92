"""What the site is made of, by its content: a page whose sources are the same is the same page."""

from __future__ import annotations

import hashlib
import os
import time
from functools import lru_cache
from pathlib import Path

from tools.pages.embeds import embed_folders, embeds_in, odd_embeds_in
from tools.pages.outline import outline
from tools.project import TEXT, Project

FOLDERS = ("docs", "snippets", ".cache/generated", "tools")
FILES = ("mkdocs.yml", "mkdocs.en.yml", "requirements.txt")
RACY = 1_000_000_000
"""Nanoseconds after a change within which a file may change again and have the same time and size."""


class Sources:
    """The content of the project's files, each read again only when it may have changed.

    Args:
        project: whose files.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, tuple[tuple[int, ...], str]] = {}
        self._digests: dict[str, str] = {}

    def look(self) -> None:
        """Look at all files; what follows speaks of them as they are now."""
        found: dict[str, str] = {}
        beginning = len(os.path.join(self._project.root, ""))
        for folder in FOLDERS:
            for entry in _files(self._project.root / folder):
                found[entry.path[beginning:].replace(os.sep, "/")] = self._digest(entry)
        for name in FILES:
            if (path := self._project.root / name).is_file():
                found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        self._digests = found

    def _digest(self, entry: os.DirEntry[str]) -> str:
        stat = entry.stat()
        mark = (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino)
        known = self._known.get(entry.path)
        if known and known[0] == mark:
            return known[1]
        with open(entry.path, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        if time.time_ns() - stat.st_mtime_ns > RACY:
            self._known[entry.path] = (mark, digest)
        return digest

    def of(self, *starts: str, but: tuple[str, ...] = (), only: tuple[str, ...] = ("",)) -> str:
        """One digest of files.

        Args:
            starts: how the names of all of them begin.
            but: how the names end of those that are left out.
            only: how the names of the others end.
        """
        chosen = sorted(
            (name, digest)
            for name, digest in self._digests.items()
            if name.startswith(starts) and name.endswith(only) and not (but and name.endswith(but))
        )
        return hashlib.sha256(repr(chosen).encode(TEXT)).hexdigest()

    def of_names(self, *starts: str) -> str:
        """One digest of the names of all files whose names begin so."""
        chosen = sorted(name for name in self._digests if name.startswith(starts))
        return hashlib.sha256(repr(chosen).encode(TEXT)).hexdigest()

    def of_outlines(self) -> str:
        """One digest of the outlines of all pages and fragments."""
        names = sorted(name for name in self._digests if name.startswith("docs/") and name.endswith(".md"))
        chosen = [(name, _outline(self._project.root / name, self._digests[name])) for name in names]
        return hashlib.sha256(repr(chosen).encode(TEXT)).hexdigest()

    def of_page(self, language: str, page: Path) -> str:
        """One digest of a page and of all that it embeds, at whatever depth."""
        return hashlib.sha256(repr(sorted(self._embedded_in(language, page).items())).encode(TEXT)).hexdigest()

    def embeds(self, language: str, page: Path, *folders: str) -> bool:
        """Whether a page embeds, at whatever depth, something that is generated in one of these folders."""
        starts = tuple(f"{self._project.relative(self._project.generated(language))}/{folder}" for folder in folders)
        return any(name.startswith(starts) for name in self._embedded_in(language, page))

    def _embedded_in(self, language: str, page: Path) -> dict[str, str]:
        """By name, the digests of a page and of all that it embeds; empty of what is missing."""
        root = self._project.root
        folders = [folder.relative_to(root).as_posix() for folder in embed_folders(self._project, language)]
        seen: dict[str, str] = {}
        pending = [page.relative_to(root).as_posix()]
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen[name] = self._digests.get(name, "")
            if name.endswith(".md") and seen[name]:  # one that is missing embeds nothing; the build will say so
                for embedded in _embedded(root / name, seen[name]):
                    found = (place for folder in folders if (place := f"{folder}/{embedded}") in self._digests)
                    pending.append(next(found, f"missing/{embedded}"))
        return seen


@lru_cache(maxsize=20_000)
def _outline(page: Path, digest: str) -> str:  # noqa: ARG001 - by its content
    """A digest of the outline of a page of this content, and of what it embeds in another form than it should."""
    text = page.read_text(TEXT)
    return hashlib.sha256(repr((outline(text), odd_embeds_in(text))).encode(TEXT)).hexdigest()


@lru_cache(maxsize=20_000)
def _embedded(page: Path, digest: str) -> tuple[str, ...]:  # noqa: ARG001 - by its content
    """The names that a page of this content embeds."""
    return tuple(name for _, name in embeds_in(page.read_text(TEXT)))


def _files(folder: Path) -> list[os.DirEntry[str]]:
    """All files below a folder, but for what editors and Python leave."""
    found: list[os.DirEntry[str]] = []
    pending = [str(folder)]
    while pending:
        try:
            entries = list(os.scandir(pending.pop()))
        except OSError:
            continue  # gone since
        for entry in entries:
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            if entry.is_dir():
                pending.append(entry.path)
            elif entry.is_file():
                found.append(entry)
    return found
