"""What the page about running examples embeds: how many run, which do not and why, and what the browser is given."""

from __future__ import annotations

from collections import Counter, defaultdict

import yaml

from tools.live import records
from tools.live.fetch import pieces
from tools.live.pack import DISTRIBUTIONS
from tools.live.reasons import REASONS
from tools.pages.embeds import LIVE
from tools.pages.messages import shown_in
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

SAID = {
    "ko": {
        "share": "예제 {all:,}개 가운데 {same:,}개를 브라우저에서 실행할 수 있고, 실린 출력과 글자 하나까지 같습니다.",
        "size": "처음 누를 때 이 사이트에서 {size:.1f} MB를 내려받습니다. "
        "브라우저가 보관하므로 다음부터는 내려받지 않습니다.",
        "reason": "이유",
        "count": "예제",
        "part": "구성 요소",
        "licence": "라이선스",
    },
    "en": {
        "share": "Of {all:,} examples, {same:,} run in the browser and print what the page shows, to the character.",
        "size": "The first click fetches {size:.1f} MB from this site. "
        "The browser keeps them, so the next visit fetches nothing.",
        "reason": "Why not",
        "count": "examples",
        "part": "Part",
        "licence": "Licence",
    },
}

NAMES = {
    "pyodide": "[Pyodide](https://github.com/pyodide/pyodide)",
    "numpy": "[NumPy](https://github.com/numpy/numpy)",
    "autograd": "[autograd](https://github.com/HIPS/autograd)",
    "codejar": "[CodeJar](https://github.com/antonmedv/codejar)",
    "prism": "[Prism](https://github.com/PrismJS/prism)",
    "keras": "[Keras](https://github.com/keras-team/keras)",
    "absl-py": "[Abseil](https://github.com/abseil/abseil-py)",
    "rich": "[Rich](https://github.com/Textualize/rich)",
    "packaging": "[packaging](https://github.com/pypa/packaging)",
}
"""How pages call a part, with where its source is: Pyodide's licence asks for that."""

LICENCES = {"keras": "Apache-2.0", "absl-py": "Apache-2.0", "rich": "MIT", "packaging": "Apache-2.0 / BSD-2-Clause"}
"""Of the installed packages that are packed; `namex` only serves Keras' own build."""


def write_live(project: Project) -> None:
    """Write the fragments of each language.

    Raises:
        Problems: a record is not what its tool writes, or the cache folder cannot be written.
    """
    for language in LANGUAGES:
        for name, text in fragments(project, language).items():
            write_if_changed(project, project.generated(language) / f"{LIVE}{name}.md", text + "\n")


def fragments(project: Project, language: str) -> dict[str, str]:
    """By name, the fragments of one language."""
    engine, known = records.read(project)
    counts = Counter(live.reason for live in known.values())
    said = SAID[language]
    return {
        "share": said["share"].format(all=len(known), same=counts[""]),
        "size": said["size"].format(size=engine.size / 1e6),
        "reasons": reasons_table(project, counts, language),
        "others": others_list(project, {name: live.reason for name, live in known.items() if live.reason}, language),
        "licences": licences_table(language),
    }


def _words(project: Project) -> dict[str, dict[str, str]]:
    path = project.root / "docs/_meta/live.yml"
    found: dict[str, dict[str, str]] = yaml.safe_load(path.read_text(TEXT)) if path.is_file() else {}
    return found


def reasons_table(project: Project, counts: Counter[str], language: str) -> str:
    """How many examples do not run, by reason."""
    said, words = SAID[language], _words(project)
    lines = [f"| {said['reason']} | {said['count']} |", "|---|---:|"]
    chosen = sorted((reason for reason in REASONS if counts[reason]), key=lambda reason: -counts[reason])
    return "\n".join([*lines, *(f"| {words[each][language]} | {counts[each]:,} |" for each in chosen)])


def others_list(project: Project, reasons: dict[str, str], language: str) -> str:
    """By reason, the sections whose examples do not run."""
    places, words = shown_in(project, language), _words(project)
    found = []
    for reason in REASONS:
        by_page: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for name in (name for name, its in sorted(reasons.items()) if its == reason):
            for place in places.get(name.removeprefix("snippets/"), ())[:1]:
                by_page[place.page][f"[{place.section}](../{place.target})"] = None
        if by_page:
            pages = "\n".join(f"- {page}: {', '.join(links)}" for page, links in by_page.items())
            found.append(f"/// details | {words[reason][language]}\n\n{pages}\n\n///")
    # It names every section there is: no search should end here.
    return "\n\n".join(['<div markdown="1" data-search-exclude="">', *found, "</div>"])


def licences_table(language: str) -> str:
    """What the browser is given, with the licence of each part."""
    said = SAID[language]
    lines = [f"| {said['part']} | {said['licence']} |", "|---|---|"]
    lines += [f"| {NAMES[piece.name]} | {piece.licence} |" for piece in pieces()]
    lines += [f"| {NAMES[each]} | {LICENCES[each]} |" for each in DISTRIBUTIONS if each in LICENCES]
    return "\n".join(lines)
