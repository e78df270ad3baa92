"""What the search of the site knows: prose, headings, names and error messages, and readers' words for them.

Material's plugin indexes whole programs and outputs, two thirds of what each reader would fetch, in which nobody
searches for more than a name or a message. So programs give their names, outputs their errors, and the rest goes. What
is left is not sent as a whole either: the list has the titles of sections, `tools.site.postings` their words, and what
is shown of the sections of a page is a file of its own. The words that readers use beside those of the pages come from
the glossary; `docs/_theme` puts ours in their place.

`search.js` lets readers paste a whole error message, or ask in a sentence. The theme's search would take `"`, `:`, `-`,
`+` and `*` in it for commands, complete every word (so that "a" finds all that begins with an "a"), and put a page
before its sections. There a query becomes plain words first, and of what is found, that comes first which has the words
next to each other as the reader has them, or is called so; and where most readers are going: to a guide or to LSTM
rather than to a cell or a ConvLSTM, to the section that explains rather than to one that sums up, to what something
does rather than to what has changed of it or is documented wrongly. Of one page the best dozen is listed. The theme
gives the whole text of the site to a worker, which makes an index of it; `search-worker.js` takes the place of that
worker, and `search.js` sees to it. The list is fetched when somebody is about to search, and until it has come; the
files of words when they are asked for, and what is shown with the ten results that come first.
Where one does not come, titles answer, and it is said that something is missing; where it is gone, the list is that
from before a deploy, and is fetched again, once. The theme shows what is found. `tests/checks/test_search.py` types
what readers ask.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

from tools.engine.digests import digest
from tools.pages.glossary import GLOSSARY, Glossary, Term, load, plain
from tools.project import TEXT, Project, write_if_changed
from tools.site import postings

INDEX = "search/search_index.json"

WORDS = "search/words"
"""Where the files stand that say where each word is, and what is shown of each page: in a folder that is called as the
list to which they belong."""

PARAGRAPH = re.compile(r"<p>(?!(?:(?!</p>).)*· (?:argument|인자) \d+/\d+(?: ·(?:(?!</p>).)*)?</p>)(.*?)</p>", re.DOTALL)
"""One that says more than the default and the position of an argument."""

TAG = re.compile(r"<[^>]*>")

WIDE = re.compile(r"[가-힣]")

LINES = 117
"""How much of a section is shown with a result, in letters; a Korean syllable is as wide as two."""

REPORT = "#report"
"""Sections that say once more, for the makers of Keras, what others say for readers."""

BLOCK = re.compile(r"(?:\s*[\w/.-]+\.py)?\s*<pre><code>(?P<text>.*?)</code></pre>", re.DOTALL)
"""A code block as the index holds it, with the name of its file."""

OUTPUT = re.compile(r"\s*(?:출력|Output)(?=\s*<pre>)")
"""The title of an output."""

MESSAGE = re.compile(r"^\s*(?:\w+\.)*\w*(?:Error|Warning|Exception)\b", re.MULTILINE)
"""What the last lines of a traceback, and a warning, begin with."""

NAME = re.compile(r"\b[A-Za-z]\w*(?:_\w+|[a-z][A-Z]\w*)\b")
"""A name that nobody takes for a word: `set_random_seed`, `EarlyStopping`."""

SPACED = re.compile(r"[가-힣]+(?: [가-힣]+)+")
"""A Korean form of several words."""

JOINED = 3
"""Syllables from which on a Korean word is looked for at the beginning of longer ones."""


def complete(project: Project, language: str, folder: Path) -> None:
    """After Material has written the index of a language: leave out what nobody searches, add readers' words.

    Args:
        project: owns the glossary.
        language: that of the index.
        folder: the site of the language; without an index, nothing is done.

    Raises:
        Problems: the glossary cannot be read.
    """
    path = folder / INDEX
    if not path.is_file():
        return
    index: dict[str, Any] = json.loads(path.read_text(TEXT))
    if "words" in index["config"]:
        return
    sections = [entry for entry in index["docs"] if not entry["location"].endswith(REPORT)]
    sections.sort(key=_alike)
    files = list(postings.files(searchable(entry["text"]) for entry in sections).items())
    pages: dict[str, list[str]] = {}
    for entry in sections:
        pages.setdefault(entry["location"].partition("#")[0], []).append(beginning(entry["text"]))
    shown = ["\n".join(pages[address]) for address in sorted(pages)]
    index["docs"] = [{name: text for name, text in entry.items() if name != "text"} for entry in sections]
    version = digest("\n".join((*(entry["location"] for entry in sections), *(text for _, text in files), *shown)))
    index["config"] |= {"files": [first for first, _ in files], "version": version, **postings.TAKEN_APART}
    known = (project.root / GLOSSARY).is_file()  # a small project may have none
    index["config"]["words"] = words(load(project), language) if known else {"ours": {}, "beside": {}}
    write_if_changed(project, path, json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True))
    texts = {str(number): text for number, (_, text) in enumerate(files)}
    texts |= {f"shown-{number}": text for number, text in enumerate(shown)}
    names = {folder / WORDS / version / f"{name}.txt": text for name, text in texts.items()}
    for name, text in names.items():
        write_if_changed(project, name, text)
    for older in set((folder / WORDS).rglob("*.txt")) - names.keys():
        older.unlink()
        if older.parent != folder / WORDS and not any(older.parent.iterdir()):
            older.parent.rmdir()


def _alike(entry: dict[str, Any]) -> tuple[str, str]:
    """Sections of one name beside each other: they say nearly the same, and take little room when compressed."""
    path, _, anchor = entry["location"].partition("#")
    return anchor, path


def beginning(text: str) -> str:
    """What is shown of a section: its first words.

    Args:
        text: as Material indexes it.
    """
    paragraph = PARAGRAPH.search(text)
    if paragraph is None:
        return ""
    shown, room = [], LINES
    for word in html.unescape(TAG.sub("", paragraph[1])).split():
        room -= len(word) + len(WIDE.findall(word)) + 1
        if room < 0:
            shown.append("…")
            break
        shown.append(word)
    return f"<p>{html.escape(' '.join(shown), quote=False)}</p>"


def searchable(text: str) -> str:
    """The text of a section without its programs and outputs, but with their names and error messages.

    Args:
        text: as Material indexes it, with the tags of paragraphs and code blocks.
    """
    prose = BLOCK.sub("", OUTPUT.sub("", text))
    messages, names = [], dict[str, None]()
    for block in BLOCK.finditer(text):
        if MESSAGE.search(html.unescape(block["text"])):
            messages.append(f"<pre><code>{block['text']}</code></pre>")
        else:
            names.update(dict.fromkeys(NAME.findall(block["text"])))
    told = set(NAME.findall(prose))
    rest = " ".join(name for name in names if name not in told)
    return " ".join(part for part in (prose.strip(), *messages, rest) if part)


def words(glossary: Glossary, language: str) -> dict[str, dict[str, str]]:
    """Readers' words: `ours` stands in the place of theirs, and what is `beside` is looked for as well.

    Args:
        glossary: all terms.
        language: that of the pages.
    """
    other = "en" if language == "ko" else "ko"
    ours: dict[str, str] = {}
    beside: dict[str, str] = {}
    for term in glossary.terms:
        target = _written(term, language)
        for form in (*term.unwanted(language), *term.also(language), *term.unwanted(other), *term.also(other)):
            ours[plain(form)] = target
        foreign = term.word(other)
        if plain(foreign) != plain(target):
            beside[plain(foreign)] = target
        if language == "ko" and " " in term.ko:
            ours.setdefault(plain(term.ko).replace(" ", ""), target)
    for name in glossary.names:
        ours |= {plain(form): name.code for form in (*name.also_ko, *name.also_en)}
    for form, target in list(ours.items()):
        if SPACED.fullmatch(form):  # Koreans leave out a space as often as not
            ours.setdefault(form.replace(" ", ""), target)
    if language == "ko":  # a joined word, 시계열예측, begins with one of ours; a shorter one would be found in others
        ours |= {term.afterwards: term.afterwards for term in glossary.terms if len(term.afterwards) >= JOINED}
    own = {plain(_written(term, language)) for term in glossary.terms}
    return {
        "ours": {form: target for form, target in ours.items() if form not in own or len(form) >= JOINED},
        "beside": {form: target for form, target in beside.items() if form not in ours and form not in own},
    }


def _written(term: Term, language: str) -> str:
    """How the pages of a language write a term."""
    return term.afterwards if language == "ko" else term.en
