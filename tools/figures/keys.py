"""The language of a description: keys and their values in YAML, each with its line, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import yaml


class Wrong(Exception):
    """A description that cannot be drawn.

    Args:
        message: what is wrong and what mends it.
        line: how many lines below the first of the description.
    """

    def __init__(self, message: str, line: int = 0) -> None:
        self.line = line
        super().__init__(message)


class Keys:
    """The keys of a description.

    Args:
        values: each with its value and its line.
        required: those that must be there.
        optional: those that may be there.

    Raises:
        Wrong: a key is missing, or is none of these.
    """

    def __init__(
        self, values: Mapping[str, tuple[object, int]], required: Sequence[str], optional: Sequence[str] = ()
    ) -> None:
        known = (*required, *optional)
        for name, (_, line) in values.items():
            if name not in known:
                raise Wrong(f"unknown key {name}: this kind takes {', '.join(known)}", line)
        if missing := [name for name in required if name not in values]:
            raise Wrong(f"lacks {', '.join(missing)}: this kind takes {', '.join(known)}")
        self._values = values

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def line(self, name: str) -> int:
        """The line of a key, counted from that of the description."""
        return self._values[name][1] if name in self._values else 0

    def value(self, name: str) -> object:
        """The value of a key; None where it is not there."""
        return self._values[name][0] if name in self._values else None

    def text(self, name: str) -> str:
        """The value of a key that holds a text."""
        return str(self.value(name))

    def items(self, name: str) -> list[object]:
        """The value of a key that holds a list.

        Raises:
            Wrong: it holds something else.
        """
        value = self.value(name)
        if not isinstance(value, list) or not value:
            raise Wrong(f"{name} is no list: write one item a line, each after a `- `", self.line(name))
        return value

    def inner(self, name: str, required: Sequence[str]) -> Keys:
        """Keys within the value of a key; they have its line.

        Raises:
            Wrong: it holds something else.
        """
        value, line = self.value(name), self.line(name)
        if not isinstance(value, dict):
            raise Wrong(f"{name} takes keys of its own: {', '.join(required)}", line)
        try:
            return Keys({str(key): (item, line) for key, item in value.items()}, required)
        except Wrong as error:
            raise Wrong(f"{name} {error}", line) from error


def values_in(text: str) -> dict[str, tuple[object, int]]:
    """The keys that stand in the text of a description, each with its value and its line.

    Raises:
        Wrong: it is no YAML, or a key stands twice.
    """
    try:
        node = yaml.compose(text)
        values = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise Wrong(f"cannot be read: {getattr(error, 'problem', error)}", mark.line if mark else 0) from error
    if node is not None and not isinstance(node, yaml.MappingNode):
        raise Wrong("cannot be read: write `key: value`, one a line")
    lines = [(str(key.value), key.start_mark.line) for key, _ in node.value] if node is not None else []
    names = [name for name, _ in lines]
    for name, line in lines:
        if names.count(name) > 1:
            raise Wrong(f"the key {name} stands twice: delete one", line)
    return {str(name): (value, dict(lines).get(str(name), 0)) for name, value in values.items()}
