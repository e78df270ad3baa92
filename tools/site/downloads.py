"""What a reader can take along: each program as a file, and all programs of a class as an archive that checks itself.

`snippets/lstm/units.py` is in the site once, for both languages; the title of each example links to it. In
`snippets/lstm.zip` are the programs of a page with their outputs, the versions, and `run.py`, which runs and compares.
"""

from __future__ import annotations

import html as escaping
import io
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.meta import get_data

from tools.engine.cache import VERSIONED
from tools.engine.digests import stamp
from tools.engine.proofs import made_with
from tools.project import LANGUAGES, TEXT, Project, write_if_changed
from tools.site.head import CLASSES

FOLDER = "snippets"
"""Where all of it stands in the site, as in the project."""

TITLE = re.compile(r'(?<=<span class="filename">)(?P<name>[^<"]+\.py)(?=</span>)')
"""The title of an example, before this module has made a link of it."""

WORDS = {"ko": "{name} 내려받기", "en": "Download {name}"}
"""What the link is called: its text is the name alone."""

INSIDE = Path(__file__).with_name("inside")
"""What is added to an archive."""

ALWAYS = ("keras", "tensorflow", "numpy")
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive, else the same programs would make another one each day."""


def with_links(html: str, project: Project, language: str, url: str) -> str:
    """The page with the title of each example as a link that downloads its program.

    Args:
        html: a whole page, on which nothing else looks for the title of an example any more.
        project: owns the programs.
        language: of the page.
        url: that of the page, in the site of its language.
    """
    base = _way_up(language, url)

    def linked(found: re.Match[str]) -> str:
        name = found["name"]
        if not (project.snippets / escaping.unescape(name)).is_file():
            return name
        said = WORDS[language].format(name=name)
        return f'<a href="{base}{FOLDER}/{name}" download aria-label="{said}">{name}</a>'

    return TITLE.sub(linked, html)


def archive_of(project: Project, language: str, page: Page | None) -> str:
    """The way from a page to the archive of its class; empty where it is of no class."""
    name = page.file.src_uri.removeprefix(CLASSES).removesuffix(".md") if page else ""
    known = page is not None and page.file.src_uri.startswith(CLASSES) and name in classes(project)
    return f"{_way_up(language, page.url)}{FOLDER}/{name}.zip" if page and known else ""


def _way_up(language: str, url: str) -> str:
    """The way from a page to the root of the site of all languages, with a slash at its end."""
    base = get_relative_url(".", url)
    up = "" if language == LANGUAGES[0] else "../"
    return up if base == "." else f"{base}/{up}"


def classes(project: Project) -> list[str]:
    """The classes that have programs and a page: `lstm`."""
    pages = sorted((project.docs(LANGUAGES[0]) / CLASSES).glob("*.md"))
    return [page.stem for page in pages if page.stem != "index" and any(_programs(project, page.stem))]


def programs(project: Project, below: str = "") -> list[Path]:
    """The programs below a folder of `snippets/`, sorted; but for what Python or an editor left."""
    return sorted(_programs(project, below))


def _programs(project: Project, below: str) -> Iterator[Path]:
    hidden = (".", "__pycache__")
    for path in (project.snippets / below).rglob("*.py"):
        if not any(part.startswith(hidden) for part in path.relative_to(project.root).parts):
            yield path


def places(project: Project, language: str) -> set[str]:
    """Where these files are in the site of a language: only the first has them."""
    if language != LANGUAGES[0]:
        return set()
    single = {path.relative_to(project.root).as_posix() for path in programs(project)}
    return single | {f"{FOLDER}/{name}.zip" for name in classes(project)}


def write(project: Project, language: str, folder: Path, address: str) -> None:
    """Write all of it into the site of the first language; into that of another nothing.

    Args:
        project: owns the programs.
        language: of the site.
        folder: that of the site.
        address: that of its start page.
    """
    if language != LANGUAGES[0]:
        return
    for path in programs(project):
        write_if_changed(project, folder / path.relative_to(project.root), path.read_bytes())
    for name in classes(project):
        write_if_changed(project, folder / f"{FOLDER}/{name}.zip", archive(project, name, address))


def archive(project: Project, name: str, address: str) -> bytes:
    """The archive of a class: the same bytes for the same programs, outputs and versions.

    Args:
        project: owns the programs.
        name: of the class, as its page and its folder are called.
        address: that of the start page in the first language.
    """
    parts = [part for path in programs(project, name) for part in (path, path.with_suffix(".out")) if part.is_file()]
    page = project.docs(LANGUAGES[0]) / f"{CLASSES}{name}.md"
    return _packed(project, name, address, tuple((part, stamp(part)) for part in (page, *parts)))


@lru_cache(maxsize=64)
def _packed(project: Project, name: str, address: str, parts: tuple[tuple[Path, object], ...]) -> bytes:
    """An archive; made again where the stamp of a part is another."""
    (page, _), *rest = parts
    files = {path.relative_to(project.snippets).as_posix(): path.read_bytes() for path, _ in rest}
    sources = [content.decode(TEXT) for place, content in files.items() if place.endswith(".py")]
    files["run.py"] = (INSIDE / "run.py").read_bytes()
    files["requirements.txt"] = _requirements(sources).encode(TEXT)
    files["README.md"] = _readme(page, name, address, sorted(files)).encode(TEXT)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as into:
        for place, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"keras-{name}/{place}", LONG_AGO)
            entry.create_system = 3  # else it says on which system it was made
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            into.writestr(entry, content.replace(b"\r\n", b"\n"), compresslevel=9)
    return packed.getvalue()


def _requirements(sources: list[str]) -> str:
    """The libraries of these programs, each at the version with which their outputs were made."""
    text = "\n".join(sources)
    wanted = [name for name in VERSIONED if name in ALWAYS or re.search(rf"\b{name}\b", text)]
    return "".join(f"{name}=={made_with()[name]}\n" for name in wanted)


def _readme(page: Path, name: str, address: str, files: list[str]) -> str:
    """What is in the archive, and how it is run."""
    example = next(place for place in files if place.endswith(".py") and place.startswith(f"{name}/"))
    said = get_data(page.read_text(TEXT))[1]
    return (
        (INSIDE / "README.md")
        .read_text(TEXT)
        .format(
            title=said.get("title", name),
            example=example.removesuffix(".py"),
            word=Path(example).stem,
            python=made_with()["python"],
            **{code: f"{address}{'' if code == LANGUAGES[0] else f'{code}/'}{CLASSES}{name}/" for code in LANGUAGES},
        )
    )
