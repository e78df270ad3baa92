"""A random walk through edits of a small site, each followed by a comparison with a clean build; run in a checkout.

python walk.py SEED STEPS

The pages are those that `serve` would show: the same objects live through the whole walk. Prints the number of edits of
each kind; fails with the edit after which a file differed.
"""

from __future__ import annotations

import collections
import json
import os
import random
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from tools.project import HERE, LANGUAGES
from tools.site import highlighting, prepare
from tools.site.build import editions
from tools.site.rendered import Rendered
from tools.site.sources import Sources

ROOT = HERE.root
CODE = """
```python title="{name}/one.py"
--8<-- "{name}/one.py"
```

```text
--8<-- "{name}/one.out"
```
"""
ADDRESS = "http://127.0.0.1:8000/"


class NoShelf:
    """Remembers nothing beyond the page under way."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, Rendered]] = {}

    def get(self, name: str, key: str) -> Rendered | None:
        """The page under way."""
        known = self._known.get(name)
        return known[1] if known and known[0] == key else None

    def put(self, name: str, key: str, rendered: Rendered) -> None:
        """Keep it."""
        self._known[name] = (key, rendered)

    def keep_only(self, names: set[str]) -> None:
        """Nothing is kept."""


class Walk:
    """The site as it is served, and what is done to it.

    Args:
        seed: of the edits.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.count = 0
        self.sources = Sources(HERE)
        self.place = ROOT / ".cache/walk"
        self.site = editions(HERE, self.place / "served", ADDRESS, strict=False)

    def update(self) -> None:
        """Do what `serve` does after an edit, the pages in whatever order."""
        _, unlisted = prepare.for_most_pages(HERE, strict=False, drafting=True, sources=self.sources)
        self.make_pages(*(prepare.LISTS if unlisted else ()))
        if unlisted:
            prepare.write_lists(HERE, self.sources)
            self.make_pages()
        for edition in self.site:
            edition.finish(self.sources)

    def make_pages(self, *later: str) -> None:
        """Make what is out of date, but for pages that embed something that is generated in these folders."""
        todo = [(edition, page) for edition in self.site for page in edition.open(self.sources)]
        held = [(edition, page) for edition in self.site for page in edition.pages_with(self.sources, *later)]
        self.random.shuffle(todo)
        for edition, page in todo:
            if (edition, page) not in held:
                edition.make(page)

    def compare(self, what: str) -> None:
        """Build everything from nothing, and compare."""
        prepare.prepare(HERE, strict=False, drafting=True)  # every step, whatever has changed
        highlighting._coloured.clear()
        clean = self.place / "clean"
        shutil.rmtree(clean, ignore_errors=True)
        sources = Sources(HERE)
        sources.look()
        for edition in editions(HERE, clean, ADDRESS, strict=False):
            edition._shelf = NoShelf()  # type: ignore[assignment]
            edition.open(sources)
            edition.finish(sources)
        served, built = files(self.place / "served"), files(clean)
        if served != built:
            names = sorted(name for name in served.keys() | built.keys() if served.get(name) != built.get(name))
            raise SystemExit(f"after {what}: {', '.join(names)} differ from a clean build")

    def word(self) -> str:
        """A word that stands nowhere yet."""
        self.count += 1
        return f"word{self.count}"

    def pages(self, language: str) -> list[Path]:
        """The pages of a language."""
        docs = HERE.docs(language)
        return sorted(path for path in docs.rglob("*.md") if "_fragments" not in path.parts)

    def page(self) -> Path:
        """One of them."""
        return self.random.choice(self.pages(self.random.choice(LANGUAGES)))

    # The edits: each returns what was edited.

    def text(self) -> str:
        """A paragraph more."""
        return edit(self.page(), lambda text: f"{text}\n{self.word()} more.\n")

    def title(self) -> str:
        """Another title, which stands on every page."""
        return edit(self.page(), lambda text: re.sub(r"(?m)^title: .*$", f"title: {self.word()}", text, count=1))

    def heading(self) -> str:
        """A heading more."""
        return edit(self.page(), lambda text: f"{text}\n## {self.word()} {{ #{self.word()} }}\n")

    def rename(self) -> str:
        """A heading that says something else, on its page and in every list of sections."""

        def change(text: str) -> str:
            place = self.random.choice([*re.finditer(r"(?m)^#+ (\w+) ", text)])
            return text[: place.start(1)] + self.word() + text[place.end(1) :]

        docs = HERE.docs(self.random.choice(LANGUAGES))
        return edit(self.random.choice(sorted(docs.glob("layers/*.md"))), change)

    def link(self) -> str:
        """A link, perhaps to a page that is removed later."""
        path = self.page()
        docs = next(HERE.docs(language) for language in LANGUAGES if path.is_relative_to(HERE.docs(language)))
        others = [page for page in docs.rglob("*.md") if page != path and "_fragments" not in page.parts]
        target = Path(os.path.relpath(self.random.choice(sorted(others)), path.parent)).as_posix()
        return edit(path, lambda text: f"{text}\n[{self.word()}]({target}#part)\n")

    def fragment(self) -> str:
        """A text that several pages share."""
        language = self.random.choice(LANGUAGES)
        return edit(HERE.docs(language) / "_fragments/shared.md", lambda text: f"{text}\n{self.word()} shared.\n")

    def snippet(self) -> str:
        """A snippet that prints something else."""
        path = self.random.choice(sorted(HERE.snippets.rglob("*.py")))
        return edit(
            path, lambda text: re.sub(r"(?m)^print\(\d+", f"print({self.random.randrange(10**6)}", text, count=1)
        )

    def add_page(self) -> str:
        """A page in both languages: of a class, so that an archive comes with it."""
        name = self.word()
        said = f"print({self.count}, 'one')\nprint('ValueError: nothing is left of {name}')\n"
        write(HERE.snippets / f"{name}/one.py", said)
        for language in LANGUAGES:
            text = f"---\ntitle: {name}\n---\n\n# {name} {{ #top }}\n\n## Part {{ #part }}\n\n[home](../index.md)\n"
            write(HERE.docs(language) / f"layers/{name}.md", text + CODE.format(name=name))
        return f"adding layers/{name}.md"

    def remove_page(self) -> str:
        """A page that goes, with its program."""
        extra = sorted((HERE.docs("ko") / "layers").glob("word*.md"))
        if not extra:
            return self.add_page()
        gone = self.random.choice(extra)
        for language in LANGUAGES:
            (HERE.docs(language) / "layers" / gone.name).unlink()
        shutil.rmtree(HERE.snippets / gone.stem)
        return f"removing {gone.name}"

    def configuration(self) -> str:
        """The configuration of one language, or of both."""
        path = ROOT / self.random.choice(("mkdocs.yml", "mkdocs.en.yml"))
        return edit(path, lambda text: re.sub(r"(?m)^site_description: .*$", f"site_description: {self.word()}", text))

    def theme(self) -> str:
        """A style, or a part of every page."""
        path = ROOT / "docs/_theme" / self.random.choice(("assets/stylesheets/site.css", "partials/alternate.html"))
        comment = "/* {} */" if path.suffix == ".css" else "<!-- {} -->"
        return edit(path, lambda text: text + comment.format(self.word()) + "\n")

    def notebook(self) -> str:
        """The words of a notebook."""
        path = HERE.docs(self.random.choice(LANGUAGES)) / "tutorials/sums.ipynb"
        return edit(path, lambda text: re.sub(r"Text\w*", f"Text{self.word()}", text))

    def code_of_notebook(self) -> str:
        """What a notebook prints."""
        number = self.random.randrange(1000)
        for language in LANGUAGES:
            edit(HERE.docs(language) / "tutorials/sums.ipynb", lambda text: re.sub(r"1 \+ \d+", f"1 + {number}", text))
        return "the code of the notebook"

    def meta(self) -> str:
        """What no page is made of, and the search goes by."""
        term = f"- {{ko: {self.word()}, en: {self.word()}, also_ko: [{self.word()}], why: walk}}\n"
        return write(ROOT / "docs/_meta/glossary.yml", term)

    def and_back(self) -> str:
        """An edit that is taken back."""
        path = self.page()
        before = path.read_text("utf-8")
        self.update_after(edit(path, lambda text: f"{text}\n{self.word()}\n"))
        return write(path, before)

    def update_after(self, what: str) -> None:
        """Bring the site up to date, and compare it."""
        self.update()
        self.compare(what)

    @property
    def kinds(self) -> list[Callable[[], str]]:
        """Every kind of edit."""
        return [
            self.text, self.text, self.title, self.heading, self.rename, self.rename, self.link, self.fragment,
            self.snippet, self.snippet, self.add_page, self.remove_page, self.configuration, self.theme,
            self.notebook, self.code_of_notebook, self.meta, self.and_back,
        ]  # fmt: skip


def edit(path: Path, change: Callable[[str], str]) -> str:
    """Change a file; returns what was edited."""
    return write(path, change(path.read_text("utf-8")))


def write(path: Path, text: str) -> str:
    """Write a file; returns what was edited."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path.relative_to(ROOT))


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a site and its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def main(seed: int, steps: int) -> None:
    """Walk."""
    highlighting.colour_once()
    walk = Walk(seed)
    walk.update_after("the first build")
    done: collections.Counter[str] = collections.Counter()
    deck: list[Callable[[], str]] = []
    for _ in range(steps):
        if not deck:  # so that every kind comes, in whatever order
            deck = walk.random.sample(walk.kinds, len(walk.kinds))
        kind = deck.pop()
        walk.update_after(f"{kind.__name__}: {kind()}")
        done[kind.__name__] += 1
    prepare.stop()
    print(json.dumps(done))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
