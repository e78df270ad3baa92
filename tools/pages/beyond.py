"""What the pages beyond TensorFlow embed: tables and lists made of the records of backends and exports.

Nothing in them is written by hand but their words, in `docs/_meta/`: so they cannot say what no run has shown.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from tools.beyond import records
from tools.beyond.backends import is_neutral
from tools.beyond.environment import BACKENDS, NAMES
from tools.beyond.exports import records as exports
from tools.beyond.kinds import KINDS
from tools.beyond.records import Elsewhere
from tools.engine.snippets import discover
from tools.pages.embeds import BEYOND
from tools.pages.messages import shown_in
from tools.pages.signature import recorded_signatures
from tools.problems import Problem, Problems
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

SAID = {
    "ko": {
        "kind": "차이",
        "same": "같음",
        "run": "실행한 프로그램",
        "way": "방법",
        "works": "됨",
        "wrong": "**오류 없이 틀림**",
        "batch": "배치만 고정",
        "partly": "크기 고정",
        "unchanged": "8비트가 된 것 없음",
        "fails": "안 됨",
        "models": "모델 {number}개",
        "dates": "{targets}: {date}에 실행.",
        "run with": "버전: {versions}.",
        "state": "상태가 사라지거나 다른 값에서 시작함",
        "length": "열린 길이",
        "random": "드롭아웃이 무작위가 아니게 됨",
        "scale": "8비트의 오차",
        "none": "—",
        "date": "{date}에 실행했습니다. {versions}.",
        "alike": "{backends}에서도 같습니다.",
        "all": "{total:,}개",
        "some": "{total:,}개 가운데 {count:,}개",
        "known": "TensorFlow나 Keras 2를 직접 부르지 않는 예제 {count}를 백엔드마다 새 프로세스에서 실행했습니다.",
        "not yet": "이 예제는 고친 뒤로 다른 백엔드에서 실행하지 않았습니다.",
        "promise": "TensorFlow를 직접 부르지 않는 예제 {count}는 {backends}에서도 실행했습니다. 거기서 "
        "다르게 찍히면 예제 아래에 한 줄로 알립니다. 무엇이 다른지는 [다른 백엔드](beyond/backends.md)에 모았습니다.",
    },
    "en": {
        "kind": "Difference",
        "same": "the same",
        "run": "programs run",
        "way": "Way",
        "works": "works",
        "wrong": "**wrong without an error**",
        "batch": "fixed batch, any length",
        "partly": "fixed size",
        "unchanged": "nothing in 8 bits",
        "fails": "fails",
        "models": "{number} models",
        "dates": "{targets}: run on {date}.",
        "run with": "Versions: {versions}.",
        "state": "the state is lost, or begins elsewhere",
        "length": "an open length",
        "random": "dropout is random no more",
        "scale": "the error of 8 bits",
        "none": "—",
        "date": "Run on {date}. {versions}.",
        "alike": "The same on {backends}.",
        "all": "The {total:,} examples",
        "some": "{count:,} of the {total:,} examples",
        "known": "{count} that name neither TensorFlow nor Keras 2 were run on each backend, each in its own process.",
        "not yet": "This example has not been run on other backends since it changed.",
        "promise": "{count} that do not name TensorFlow also ran on {backends}. Where one prints "
        "something else there, a line under it says so. [Other backends](beyond/backends.md) tells what differs.",
    },
}

LIBRARIES = {
    "keras": "Keras",
    "tensorflow": "TensorFlow",
    "jax": "JAX",
    "torch": "PyTorch",
    "numpy": "NumPy",
    "openvino": "OpenVINO",
    "python": "Python",
    "onnx": "onnx",
    "onnxruntime": "onnxruntime",
    "tf2onnx": "tf2onnx",
    "onnxscript": "onnxscript",
    "jax2onnx": "jax2onnx",
    "ai-edge-litert": "ai-edge-litert",
}


def write_beyond(project: Project) -> None:
    """Write the fragments of each language that has the pages.

    Raises:
        Problems: a record is not what its tool writes, or the cache folder cannot be written.
    """
    for language in LANGUAGES:
        if (project.docs(language) / PAGES).is_dir():
            for name, text in fragments(project, language).items():
                write_if_changed(project, project.generated(language) / f"{BEYOND}{name}.md", text + "\n")


def fragments(project: Project, language: str) -> dict[str, str]:
    """By name, the fragments of one language."""
    known, current = records.read(project), records.current(project)
    matrix = exports.read(project)
    words = yaml.safe_load((project.root / "docs/_meta/differences.yml").read_text(TEXT))
    covered = counted(len(current), sum(map(is_neutral, discover(project))), language)
    found = {
        "promise": SAID[language]["promise"].format(
            count=covered, backends=", ".join(NAMES[each] for each in BACKENDS)
        ),
        "known": SAID[language]["known"].format(count=covered),
        "kinds": kinds_table(current, words, language),
        "kinds-told": kinds_told(current, words, language),
        "arguments": arguments_list(project, current, words, language),
        "classes": classes_list(project, current, language),
        "made-with": made_with(known.versions, known.date, language),
        "exports-made-with": exports_made_with(matrix, language),
        "exports": exports_list(matrix, language),
        "exports-silent": silent_list(matrix, language),
        **{f"differences-{kind}": text for kind, text in differences(project, current, language).items()},
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


def made_with(versions: Mapping[str, str], date: str, language: str) -> str:
    """One sentence: when, and with which versions."""
    return SAID[language]["date"].format(date=date, versions=_named(versions))


def _named(versions: Mapping[str, str]) -> str:
    return ", ".join(f"{LIBRARIES[name]} {version}" for name, version in sorted(versions.items(), key=_library))


def _library(item: tuple[str, str]) -> int:
    return list(LIBRARIES).index(item[0])


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
    project: Project, current: Mapping[str, Elsewhere], words: Mapping[str, Mapping[str, str]], language: str
) -> str:
    """By argument, what programs of its name print otherwise on which backends, with the sections that show it.

    A program is about an argument where its file begins with the name: `unroll.py`, `unroll_mask.py`. Those that the
    pages beyond TensorFlow show themselves are left out.
    """
    places = shown_in(project, language)
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


def differences(project: Project, current: Mapping[str, Elsewhere], language: str) -> dict[str, str]:
    """By kind that matters, the sections with a program of that kind, each with its backends."""
    places = shown_in(project, language)
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


def _split(key: str) -> tuple[str, str, str]:
    backend, way, model = key.split(" | ")
    return backend, way, model


def exports_made_with(matrix: exports.Matrix, language: str) -> str:
    """When the cells of each target were run, and with which versions."""
    said = SAID[language]
    by_date: defaultdict[str, list[str]] = defaultdict(list)
    for target in TARGETS:
        if target in matrix.dates:
            by_date[matrix.dates[target]].append(TARGETS[target])
    lines = [said["dates"].format(targets=", ".join(some), date=date) for date, some in sorted(by_date.items())]
    return " ".join([*lines, said["run with"].format(versions=_named(matrix.versions))])


def exports_list(matrix: exports.Matrix, language: str) -> str:
    """How many models end how, by target, backend and way: only what there is, since most ways end in three manners."""
    said = SAID[language]
    lines = []
    for target in TARGETS:
        counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for key, cell in matrix.cells.get(target, {}).items():
            backend, way, _ = _split(key)
            counts[backend, way][cell["status"]] += 1
        lines += [f"- {TARGETS[target]}", ""] if counts else []
        for (backend, way), ended in counts.items():
            numbers = [f"{said[each]} {ended[each]}" for each in exports.STATUSES if ended[each]]
            models = said["models"].format(number=ended.total())
            lines.append(f"    - {NAMES[backend]}, {_way(way, language)} ({models}): {', '.join(numbers)}")
        lines += [""] if counts else []
    return "\n".join(lines)


CAUSES: Mapping[str, tuple[str, ...]] = {
    "state": (r"\| (lstm|gru)-stateful$",),
    "length": (r"^(torch|openvino) \| .*-open$",),
    "random": (r"\| lstm-dropout-always$",),
    "scale": (r"\| quantize \| lstm-timedistributed$", r"\| converter, int8, unroll \| masked-bidirectional$"),
}
"""Why cells are silently wrong, by patterns of their keys. The page tells each under the heading `silent`."""


def cause_of(key: str, target: str) -> str:
    """Why a cell is silently wrong.

    Args:
        key: that of the cell.
        target: whose record it stands in.

    Raises:
        Problems: no cause is known: the page does not tell of it.
    """
    for cause, patterns in CAUSES.items():
        if any(re.search(pattern, key) for pattern in patterns):
            return cause
    message = f"{key!r} is silently wrong: say it under `silent` of beyond/exporting, and in CAUSES of this tool"
    raise Problems([Problem(f"docs/_meta/exports/{target}.json", 0, message)])


def silent_list(matrix: exports.Matrix, language: str) -> str:
    """Every cell that is silently wrong, by its cause, with how far off it is.

    Raises:
        Problems: the cause of one is not known.
    """
    said = SAID[language]
    found: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for target in TARGETS:
        for key, cell in matrix.cells.get(target, {}).items():
            if cell["status"] == "wrong":
                backend, way, model = _split(key)
                place = f"{TARGETS[target]}, {NAMES[backend]}, {_way(way, language)}"
                found[cause_of(key, target)][place].append(f"`{model}`{_off(cell)}")
    lines = []
    for cause in CAUSES:
        if cause in found:
            lines += [f"- {said[cause]}", ""]
            lines += [f"    - {place}: {', '.join(models)}" for place, models in found[cause].items()]
            lines.append("")
    return "\n".join(lines) or said["none"]


TARGETS = {
    "savedmodel": "SavedModel",
    "onnx": "ONNX",
    "openvino": "OpenVINO",
    "litert": "LiteRT",
    "int8": "int8",
    "torch": "PyTorch (.pt2)",
}

WAYS = {
    "export": "내보내기",
    "export, TensorFlow's interpreter": "내보내기, TensorFlow의 인터프리터",
    "export, called once": "한 번 호출한 뒤 내보내기",
    "export, only built": "호출하지 않고 내보내기",
    "export, signature": "크기를 정해 내보내기",
    "export, unroll": "`unroll`로 내보내기",
    "export to openvino": "내보내기",
    "from the SavedModel": "SavedModel에서",
    "from ONNX": "ONNX에서",
    "converter": "변환기",
    "converter, fixed batch": "변환기, 고정 배치",
    "converter, fixed batch, dynamic range": "변환기, 고정 배치, 가중치만 8비트",
    "converter, int8, unroll": "변환기, 예시 데이터, `unroll`",
    "converter, unroll": "변환기, `unroll`",
    "concrete function": "변환기, 크기를 정한 함수",
}
"""What Korean pages call the ways; those that are names stay."""


def _way(way: str, language: str) -> str:
    """What a page calls a way."""
    return WAYS.get(way, way) if language == "ko" else {"export to openvino": "export"}.get(way, way)


def ways_list(matrix: exports.Matrix, target: str, language: str) -> str:
    """Of one target, by way, which models end how, and how far off those are that are silently wrong."""
    said = SAID[language]
    if target not in matrix.cells:
        return said["none"]
    by_way: defaultdict[tuple[str, str], defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for key, cell in matrix.cells[target].items():
        backend, way, model = _split(key)
        by_way[backend, way][cell["status"]].append(f"`{model}`{_off(cell)}")
    several = len({backend for backend, _ in by_way}) > 1
    lines = []
    for (backend, way), ended in by_way.items():
        head = (f"{NAMES[backend]}: " if several else "") + _way(way, language)
        lines.append(f"- {head}\n")
        lines += [f"    - {said[each]}: {', '.join(ended[each])}" for each in exports.STATUSES if ended[each]]
        lines.append("")
    return "\n".join(lines)


def _off(cell: Mapping[str, Any]) -> str:
    """How far off a cell is that is silently wrong, where that can be said in a number."""
    numbers = [each for each in cell.get("tried", {}).values() if isinstance(each, float)]
    far = max(numbers, default=0.0)
    return f" ({far:g})" if cell["status"] == "wrong" and 0 < far < float("inf") else ""
