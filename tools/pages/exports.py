"""What the page on exporting embeds: which models end how on which way, made of the records of the matrix."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from tools.beyond.environment import NAMES
from tools.beyond.exports import records as exports
from tools.pages.beyond_words import SAID, named
from tools.problems import Problem, Problems


def _split(key: str) -> tuple[str, str, str]:
    backend, way, model = key.split(" | ")
    return backend, way, model


def _place(item: tuple[tuple[str, str], object]) -> int:
    """Where a way stands in a list: those of TensorFlow first, as the pages have it; of one backend, as recorded."""
    return list(NAMES).index(item[0][0])


def exports_made_with(matrix: exports.Matrix, language: str) -> str:
    """When the cells of each target were run, and with which versions."""
    said = SAID[language]
    by_date: defaultdict[str, list[str]] = defaultdict(list)
    for target in TARGETS:
        if target in matrix.dates:
            by_date[matrix.dates[target]].append(TARGETS[target])
    lines = [said["dates"].format(targets=", ".join(some), date=date) for date, some in sorted(by_date.items())]
    return " ".join([*lines, said["run with"].format(versions=named(matrix.versions))])


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
        for (backend, way), ended in sorted(counts.items(), key=_place):
            models = said["models"].format(number=ended.total())
            lines.append(f"    - {NAMES[backend]}, {_way(way, language)} ({models}): {_counts(ended, language)}")
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
                found[cause_of(key, target)][place].append(f"`{model}`{_off(cell, said)}")
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
    """Of one target, a list for each way that unfolds: every model with all that its record says."""
    said = SAID[language]
    if target not in matrix.cells:
        return said["none"]
    by_way: defaultdict[tuple[str, str], dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for key, cell in matrix.cells[target].items():
        backend, way, model = _split(key)
        by_way[backend, way][model] = cell
    several = len({backend for backend, _ in by_way}) > 1
    lines = [said["every"], ""]
    for (backend, way), cells in sorted(by_way.items(), key=_place):
        head = (f"{NAMES[backend]}: " if several else "") + _way(way, language)
        ended = Counter(cell["status"] for cell in cells.values())
        lines += [f"/// details | {head} ({_counts(ended, language)})", UNSEARCHED, ""]
        for status in exports.STATUSES:
            some = {model: cell for model, cell in cells.items() if cell["status"] == status}
            if some:
                told = _models(some, status, said)
                if status not in RIGHT:
                    told += _instead(matrix.cells[target], backend, list(some), language)
                lines += [f"- {said[status]}", "", *(f"    - {each}" for each in told), ""]
        lines += ["///", ""]
    return "\n".join(lines)


UNSEARCHED = "    attrs: {data-search-exclude: ''}"
"""Of a list that unfolds: the search tells nobody of a model on a way, which are numbers and names."""

RIGHT = ("works", "batch", "partly")
"""Statuses of what gives right numbers, the best first."""

HEADLINE = 160
"""Of an exception, how many letters are shown: its name and what readers look for by it."""

ALIKE = 100
"""By how many of them two exceptions are one: numbers aside, for sizes are in them, and in a few the message twice."""

DIFFERENCES = {
    "own": ("batch 2",),
    "batches": ("batch 5", "batch 1"),
    "lengths": ("length 7", "length 1"),
    "second": ("second call",),
    "calls": ("two calls differ by",),
}
"""What is said of how far off a model is, each with the cases of the record whose largest number it tells."""


def _counts(ended: Counter[str], language: str) -> str:
    """How many models end how."""
    return ", ".join(f"{SAID[language][each]} {ended[each]}" for each in exports.STATUSES if ended[each])


def _models(cells: Mapping[str, Mapping[str, Any]], status: str, said: Mapping[str, str]) -> list[str]:
    """Of the models that end alike, a line for each that gives numbers, and one for each exception of several."""
    lines = []
    if status != "fails":
        lines = [f"`{model}`: {_facts(cell, said)}" for model, cell in cells.items()]
    refused: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    messages: dict[str, str] = {}
    for model, cell in cells.items():
        raised = {case: each for case, each in cell.get("tried", {}).items() if isinstance(each, str)}
        for case, message in raised.items() if "error" not in cell else [("", cell["error"])]:
            text = headline(message)
            alike = re.sub(r"\d+", "0", text[:ALIKE])
            messages.setdefault(alike, text)
            refused[alike].setdefault(model, []).append(case)
    for alike, some in refused.items():
        if status == "fails":
            where = ", ".join(f"`{model}`{_written(cells[model], said)}" for model in some)
        else:
            cases = dict.fromkeys(case for each in some.values() for case in each)
            where = ", ".join(said[case] for case in cases)
            if some.keys() != cells.keys():
                names = ", ".join(f"`{model}`" for model in some)
                where += f" ({said['others'] if len(some) > len(cells) - len(some) else names})"
        lines.append(f"{_code(messages[alike])}: {where}")
    return lines


def _instead(cells: Mapping[str, Mapping[str, Any]], backend: str, models: Sequence[str], language: str) -> list[str]:
    """The ways to the same target that give right numbers for models that this one does not, of each the best.

    Of ways that end alike for a model, that is the best which is right for the most models.

    Args:
        cells: all of the target.
        backend: which the models were on: another way of it comes first.
        models: they.
        language: of the page.
    """
    good = Counter(_split(key)[:2] for key, cell in cells.items() if cell["status"] in RIGHT)
    right: defaultdict[str, list[tuple[int, bool, int, str, str]]] = defaultdict(list)
    for key, cell in cells.items():
        other, way, model = _split(key)
        if cell["status"] in RIGHT:
            right[model].append((RIGHT.index(cell["status"]), other != backend, -good[other, way], other, way))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for model in models:
        *_, other, way = min(right[model], default=("", ""))
        name = _way(way, language) if other == backend else f"{NAMES.get(other, '')}, {_way(way, language)}"
        found[name if other else ""].append(f"`{model}`")
    said = SAID[language]
    lines = [said["instead"].format(way=way, models=", ".join(some)) for way, some in found.items() if way]
    return lines + ([said["no way"].format(models=", ".join(found[""]))] if "" in found else [])


def _facts(cell: Mapping[str, Any], said: Mapping[str, str]) -> str:
    """How far off a model is where, what carries its recurrence, and its size."""
    parts: list[str] = []
    for name, cases in DIFFERENCES.items():
        numbers = [each for case in cases if isinstance(each := cell["tried"].get(case), float)]
        if numbers:
            far = max(numbers)
            parts.append(said["shape"] if far == float("inf") else said[name].format(far=f"{far:g}"))
    return "; ".join([", ".join(dict.fromkeys(parts)), *_made(cell, said)])


def _made(cell: Mapping[str, Any], said: Mapping[str, str]) -> list[str]:
    """What carries the recurrence of what was written, and its size, as far as the record knows either."""
    products = re.fullmatch(r"unrolled: (\d+) matrix products", cell.get("carries", ""))
    carries = said["unrolled"].format(number=products[1]) if products else cell.get("carries", "")
    size = said["bytes"].format(number=cell["bytes"]) if "bytes" in cell else ""
    more = said["more"].format(number=cell["more outputs"]) if "more outputs" in cell else ""
    return [each for each in (carries, size, more) if each]


def _written(cell: Mapping[str, Any], said: Mapping[str, str]) -> str:
    """Of a model that fails, what it had come to."""
    made = _made(cell, said)
    return f" ({'; '.join(made)})" if made else ""


def headline(message: str) -> str:
    """The beginning of an exception.

    Args:
        message: its name and its text, in one line.
    """
    return message if len(message) <= HEADLINE else f"{message[:HEADLINE].rsplit(' ', 1)[0]} …"


def _code(text: str) -> str:
    """A text as code, which may hold what code is marked with."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def _off(cell: Mapping[str, Any], said: Mapping[str, str]) -> str:
    """How far off a cell is that is silently wrong: in a number, or that its output has another shape."""
    numbers = [each for each in cell.get("tried", {}).values() if isinstance(each, float)]
    far = max(numbers, default=0.0)
    return f" ({said['shape'] if far == float('inf') else f'{far:g}'})" if far > 0 else ""
