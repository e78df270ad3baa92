"""What the page on other backends embeds of their speed: ratios, made of the record of `make backends-speed`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from tools.beyond.environment import BACKENDS, NAMES
from tools.beyond.speed import Speed
from tools.pages.beyond_words import SAID, made_with


def speed_made_with(speed: Speed, language: str) -> str:
    """When, with which versions, and in how many rounds it was measured."""
    said = SAID[language]
    if not speed.rounds:
        return said["none"]
    return f"{made_with(speed.versions, speed.date, language)} {said['rounds'].format(number=speed.rounds)}"


def backends_list(speed: Speed, language: str) -> str:
    """By backend, how many times as long as on TensorFlow a layer without arguments takes."""
    said = SAID[language]
    lines = []
    for backend in BACKENDS:
        ratios = {what: ratio for what, ratio in speed.backends.get(backend, {}).items() if what.endswith(" | ")}
        lines += [f"- {NAMES[backend]}", ""] if ratios else []
        lines += [f"    - {action}: {layers}" for action, layers in _by_action(ratios)]
        lines += [""] if ratios else []
    return "\n".join(lines) or said["none"]


def arguments_list(speed: Speed, language: str) -> str:
    """By argument and backend, how many times as long as without it a layer takes with it."""
    said = SAID[language]
    by_case: defaultdict[str, dict[str, dict[str, float | str]]] = defaultdict(dict)
    for backend in ("tensorflow", *BACKENDS):
        for what, ratio in speed.arguments.get(backend, {}).items():
            by_case[what.split(" | ")[2]].setdefault(backend, {})[what] = ratio
    lines = []
    for case, by_backend in by_case.items():
        lines += [f"- {said.get(case, f'`{case}`')}", ""]
        for backend, ratios in by_backend.items():
            told = "; ".join(f"{action} {layers}" for action, layers in _by_action(ratios))
            lines.append(f"    - {NAMES[backend]}: {told}")
        lines.append("")
    return "\n".join(lines) or said["none"]


def _by_action(ratios: Mapping[str, float | str]) -> list[tuple[str, str]]:
    """What was done, each with the layers and their ratios."""
    by_action: defaultdict[str, list[str]] = defaultdict(list)
    for what, ratio in ratios.items():
        action, layer, _ = what.split(" | ")
        by_action[action].append(f"`{layer}` {ratio if isinstance(ratio, str) else f'{ratio:g}'}")
    return [(f"`{action}`", ", ".join(layers)) for action, layers in by_action.items()]
