"""What the page on exporting embeds: which models end how on which way, made of the records of the matrix."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from tools.beyond.environment import NAMES
from tools.beyond.exports import records as exports
from tools.pages.beyond_words import SAID, named
from tools.problems import Problem, Problems


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
