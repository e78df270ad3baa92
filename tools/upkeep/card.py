"""Makes the picture that is shown with a link to the site: `card.png` of `card.svg`, by a browser without a window.

python -m tools.upkeep.card    (`make card`), after an edit of the drawing

The digest of the drawing is kept in the picture, so that a test can tell whether it is still that of the drawing.
"""

from __future__ import annotations

import hashlib
import shutil
import struct
import sys
import zlib
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.problems import Problem, Problems
from tools.project import HERE, Project, write_if_changed

DRAWING = "docs/_theme/assets/images/card.svg"
PICTURE = "docs/_theme/assets/images/card.png"
SIZE = (1200, 630)
"""As Open Graph pictures are shown whole: https://developers.facebook.com/docs/sharing/webmasters/images."""

KEYWORD = b"Source"
BROWSERS = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def size_of(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels.

    Raises:
        ValueError: it is none.
    """
    if not picture.startswith(SIGNATURE) or picture[12:16] != b"IHDR":
        raise ValueError("is not a PNG")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def drawn_from(picture: bytes) -> str:
    """The digest of the drawing that a picture was made of; empty where it does not say."""
    _, found, rest = picture.partition(b"tEXt" + KEYWORD + b"\0")
    return rest[:64].decode("ascii", "replace") if found else ""


def digest(drawing: bytes) -> str:
    """That of a drawing, whatever line ends git gave it."""
    return hashlib.sha256(drawing.replace(b"\r\n", b"\n")).hexdigest()


def signed(picture: bytes, drawing: bytes) -> bytes:
    """The picture, with the digest of its drawing as a text right after the header."""
    body = b"tEXt" + KEYWORD + b"\0" + digest(drawing).encode("ascii")
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    header = len(SIGNATURE) + 25
    return picture[:header] + chunk + picture[header:]


def make(project: Project) -> Path:
    """Draw the picture.

    Raises:
        Problems: there is no browser, or no drawing.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise Problems([Problem(PICTURE, 0, f"there is no browser to draw it: install one of {', '.join(BROWSERS)}")])
    if not (project.root / DRAWING).is_file():
        raise Problems([Problem(DRAWING, 0, "is not there")])
    drawing = (project.root / DRAWING).read_bytes()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        page = running.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        page.set_content(f"<style>*{{margin:0}}svg{{display:block}}</style>{drawing.decode('utf-8')}")
        picture = page.screenshot()
        running.close()
    path = project.root / PICTURE
    write_if_changed(project, path, signed(picture, drawing))
    return path


def main() -> int:
    """The command line; returns the exit status."""
    try:
        print(f"{make(HERE)}: {SIZE[0]} x {SIZE[1]}")
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
