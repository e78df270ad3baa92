"""What the pages beyond TensorFlow embed: tables and lists made of the records of backends and exports.

Nothing in them is written by hand but their words, in `docs/_meta/`: so they cannot say what no run has shown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import yaml

from tools.beyond import records, speed
from tools.beyond.backends import is_neutral
from tools.beyond.environment import BACKENDS, NAMES
from tools.beyond.exports import records as exports
from tools.beyond.kinds import KINDS
from tools.beyond.records import Elsewhere
from tools.engine.snippets import discover
from tools.pages.beyond_words import SAID, made_with
from tools.pages.embeds import BEYOND
from tools.pages.exports import TARGETS, exports_list, exports_made_with, silent_list, ways_list
from tools.pages.messages import Place, shown_in
from tools.pages.signature import recorded_signatures
from tools.pages.speeds import arguments_list as slower_list
from tools.pages.speeds import backends_list, speed_made_with
from tools.project import LANGUAGES, TEXT, Project, write_if_changed

PAGES = "beyond"
"""The folder of the pages, in that of a language."""

QUIET = ("random", "rounding", "names")
"""Kinds that change nothing for a reader: counted, not listed one by one."""

UNLISTED = (*QUIET, "training", "program")
"""Kinds that pages do not list: those, and what a sentence says of all programs that are of them."""

OF_ARGUMENTS = ("works", "raises", "dtype", "values", "text")
"""Kinds that say something of the argument that a program is about."""

OF_EVERY_LAYER = frozenset({"activity_regularizer", "autocast", "dtype", "trainable"})
"""Arguments that layers take and their signatures do not name."""


def write_beyond(project: Project) -> None:
    """Write the fragments of each language that has the pages.

    Raises:
        Problems: a record is not what its tool writes, or the cache folder cannot be written.
    """
    languages = [language for language in LANGUAGES if (project.docs(language) / PAGES).is_dir()]
    neutral = sum(map(is_neutral, discover(project))) if languages else 0
    for language in languages:
        for name, text in fragments(project, language, neutral).items():
            write_if_changed(project, project.generated(language) / f"{BEYOND}{name}.md", text + "\n")


def fragments(project: Project, language: str, neutral: int) -> dict[str, str]:
    """By name, the fragments of one language.

    Args:
        project: owns pages and records.
        language: of the pages.
        neutral: how many programs could be run elsewhere.
    """
    known, current = records.read(project), records.current(project)
    matrix, times = exports.read(project), speed.read(project)
    words = yaml.safe_load((project.root / "docs/_meta/differences.yml").read_text(TEXT))
    covered = counted(len(current), neutral, language)
    places = shown_in(project, language)
    found = {
        "promise": SAID[language]["promise"].format(
            count=covered, backends=", ".join(NAMES[each] for each in BACKENDS)
        ),
        "known": SAID[language]["known"].format(count=covered),
        "kinds": kinds_table(current, words, language),
        "kinds-told": kinds_told(current, words, language),
        "arguments": arguments_list(project, places, current, words, language),
        "classes": classes_list(project, current, language),
        "made-with": made_with(known.versions, known.date, language),
        "speed": backends_list(times, language),
        "speed-arguments": slower_list(times, language),
        "speed-made-with": speed_made_with(times, language),
        "exports-made-with": exports_made_with(matrix, language),
        "exports": exports_list(matrix, language),
        "exports-silent": silent_list(matrix, language),
        **{f"differences-{kind}": text for kind, text in differences(places, current, language).items()},
        **{f"exports-{target}": ways_list(matrix, target, language) for target in TARGETS},
    }
    for path in sorted((project.snippets / PAGES).glob("*.py")):
        found[f"shown/{path.stem}"] = shown(current.get(project.relative(path)), language)
    return found


def counted(count: int, total: int, language: str) -> str:
    """How many programs were run elsewhere, of those that could be.

    Args:
        count: those with a record that holds.
        total: all that name no TensorFlow.
        language: of the page.
    """
    return SAID[language]["all" if count == total else "some"].format(count=count, total=total)


def _by_kind(record: Elsewhere) -> Iterator[tuple[str, str]]:
    """Of a program, each backend with the kind of its difference."""
    for seen in record.seen:
        for backend in seen.on:
            yield backend, seen.kind


def kinds_table(current: Mapping[str, Elsewhere], words: Mapping[str, Mapping[str, str]], language: str) -> str:
    """How many programs differ, by kind and backend."""
    said = SAID[language]
    counts = Counter(pair for record in current.values() for pair in _by_kind(record))
    lines = [
        f"| {said['kind']} | " + " | ".join(NAMES[each] for each in BACKENDS) + " |",
        "|---|" + "---:|" * len(BACKENDS),
    ]
    for kind in ("", *KINDS):
        if any(counts[each, kind] for each in BACKENDS):
            name = said["same"] if not kind else words[kind][language]
            lines.append(f"| {name} | " + " | ".join(f"{counts[each, kind]:,}" for each in BACKENDS) + " |")
    runs = Counter(backend for record in current.values() for backend, _ in _by_kind(record))
    lines.append(f"| {said['run']} | " + " | ".join(f"{runs[each]:,}" for each in BACKENDS) + " |")
    return "\n".join(lines)


def kinds_told(current: Mapping[str, Elsewhere], words: Mapping[str, Mapping[str, str]], language: str) -> str:
    """What each kind that occurs means, in a sentence or two."""
    seen = {kind for record in current.values() for _, kind in _by_kind(record)}
    return "\n".join(
        f"- **{words[kind][language]}**: {words[kind][f'why_{language}']}" for kind in KINDS if kind in seen
    )


def arguments_list(
    project: Project,
    places: Mapping[str, Sequence[Place]],
    current: Mapping[str, Elsewhere],
    words: Mapping[str, Mapping[str, str]],
    language: str,
) -> str:
    """By argument, what programs of its name print otherwise on which backends, with the sections that show it.

    A program is about an argument where its file begins with the name: `unroll.py`, `unroll_mask.py`. Those that the
    pages beyond TensorFlow show themselves are left out.
    """
    names = OF_EVERY_LAYER | {
        argument.name
        for signature in recorded_signatures(project)
        for argument in (*signature.constructor, *signature.call)
    }
    found: defaultdict[str, defaultdict[tuple[str, str], set[str]]] = defaultdict(lambda: defaultdict(set))
    for program, record in sorted(current.items()):
        stem = program.rsplit("/", 1)[1].removesuffix(".py").removeprefix("call_")
        about = max((each for each in names if f"{stem}_".startswith(f"{each}_")), key=len, default="")
        if not about or program.startswith(f"snippets/{PAGES}/"):
            continue
        for place in places.get(program.removeprefix("snippets/"), ())[:1]:
            for seen in record.seen:
                if seen.told and seen.kind in OF_ARGUMENTS:
                    found[about][seen.kind, f"[{place.page}](../{place.target})"] |= set(seen.on)
    lines = []
    for name, seen_in in sorted(found.items()):
        grouped: defaultdict[tuple[int, tuple[str, ...]], list[str]] = defaultdict(list)
        for (kind, link), on in seen_in.items():
            grouped[KINDS.index(kind), tuple(each for each in BACKENDS if each in on)].append(link)
        lines.append(f"- `{name}`\n")
        lines += [
            f"    - {', '.join(NAMES[each] for each in on)}: {words[KINDS[kind]][language]} ({', '.join(links)})"
            for (kind, on), links in sorted(grouped.items())
        ]
        lines.append("")
    return "\n".join(lines) or SAID[language]["none"]


def classes_list(project: Project, current: Mapping[str, Elsewhere], language: str) -> str:
    """By page, how many of its programs print the same, or the same but for random numbers and rounding."""
    by_folder: defaultdict[str, list[Elsewhere]] = defaultdict(list)
    for name, record in current.items():
        by_folder[name.split("/")[1]].append(record)
    lines = []
    for folder, some in sorted(by_folder.items()):
        page = project.docs(language) / f"layers/{folder}.md"
        if not page.is_file():
            continue
        title = page.read_text(TEXT).split("\n# ", 1)[1].split("{")[0].split("\n")[0].strip()
        alike = Counter(backend for record in some for backend, kind in _by_kind(record) if not kind or kind in QUIET)
        shares = ", ".join(f"{NAMES[each]} {alike[each] * 100 // len(some)} %" for each in BACKENDS)
        lines.append(f"- [{title}](../layers/{folder}.md): {shares}")
    return "\n".join(lines)


def differences(
    places: Mapping[str, Sequence[Place]], current: Mapping[str, Elsewhere], language: str
) -> dict[str, str]:
    """By kind that matters, the sections with a program of that kind, each with its backends."""
    found: dict[str, str] = {}
    for kind in KINDS:
        if kind in UNLISTED:
            continue
        by_page: defaultdict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for name, record in current.items():
            on = {backend for seen in record.seen if seen.kind == kind and seen.told for backend in seen.on}
            for place in places.get(name.removeprefix("snippets/"), ())[:1] if on else ():
                by_page[place.page][f"[{place.section}](../{place.target})"] |= on
        lines = []
        for page, sections in by_page.items():
            grouped: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
            for link, on in sections.items():
                grouped[tuple(each for each in BACKENDS if each in on)].append(link)
            lines.append(f"- {page}\n")
            lines += [
                f"    - {', '.join(NAMES[each] for each in on)}: {', '.join(links)}" for on, links in grouped.items()
            ]
            lines.append("")
        found[kind] = "\n".join(lines) or SAID[language]["none"]
    return found


def shown(record: Elsewhere | None, language: str) -> str:
    """What a program prints elsewhere, one block for each output; None: it has changed since it was run."""
    if record is None:
        return SAID[language]["not yet"]
    blocks = []
    for seen in record.seen:
        if seen.told:
            names = ", ".join(NAMES[each] for each in seen.on)
            blocks.append(f'```text title="{names}"\n{seen.output.rstrip()}\n```')
    alike = [NAMES[each] for each in BACKENDS if (each, "") in set(_by_kind(record))]
    if alike:
        blocks.insert(0, SAID[language]["alike"].format(backends=", ".join(alike)))
    return "\n\n".join(blocks)
