"""Writes each class's signature as fragments for the pages, read from the installed Keras, never by hand.

For `LSTM` and each language: `signature/lstm.md` (the whole signature, linked to the headings),
`signature/lstm/units.md` (default and position of one constructor argument) and
`signature/lstm/call-mask.md` (the same for one call argument).
"""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from typing import Any

from tools.engine.execute import Executor
from tools.engine.output import read_record
from tools.engine.proofs import Proofs
from tools.engine.snippets import PROOFS
from tools.pages import explorer
from tools.problems import Problem, Problems
from tools.project import LANGUAGES, Project, write_if_changed

CLASSES = (
    "RNN",
    "SimpleRNN",
    "LSTM",
    "GRU",
    "SimpleRNNCell",
    "LSTMCell",
    "GRUCell",
    "StackedRNNCells",
    "Bidirectional",
    "TimeDistributed",
    "ConvLSTM1D",
    "ConvLSTM2D",
    "ConvLSTM3D",
    "Masking",
)
"""The public recurrent classes of Keras, in the order of the site map."""

WORDS = {
    "ko": {"required": "필수", "default": "기본값", "constructor": "인자", "call": "호출 인자"},
    "en": {"required": "required", "default": "default", "constructor": "argument", "call": "call argument"},
}

NAME = "tools/pages/signature.py"

PROGRAM = f"""
import inspect, json, keras

def arguments(function):
    return [
        [p.name, None if p.default is p.empty else repr(p.default)]
        for p in inspect.signature(function).parameters.values()
        if p.name != "self" and p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)
    ]

print(json.dumps({{
    name: {{
        "constructor": arguments(getattr(keras.layers, name).__init__),
        "call": arguments(getattr(keras.layers, name).call),
    }}
    for name in {CLASSES!r}
}}, indent=1))
"""
"""Run like a snippet, in a process of its own: no tool imports Keras."""


@dataclass(frozen=True)
class Argument:
    """One argument as the installed class declares it.

    Args:
        name: its name.
        default: the source text of its default, or None where it is required.
    """

    name: str
    default: str | None


@dataclass(frozen=True)
class Signature:
    """What the installed Keras says of one class; `self` and `**kwargs` are left out.

    Args:
        name: the class, such as `LSTM`.
        constructor: its constructor arguments, in order.
        call: its call arguments, in order.
    """

    name: str
    constructor: tuple[Argument, ...]
    call: tuple[Argument, ...]


class _Record:
    """What the program printed, kept in git with its proof, so that a clone need not import TensorFlow for it.

    Args:
        project: owns the record.
    """

    decisive = PROGRAM

    def __init__(self, project: Project) -> None:
        folder = project.root / "docs/_meta"
        self.path = folder / "signatures.json"
        self.proof = (folder / PROOFS, self.path.name)

    def recorded(self) -> str | None:
        return read_record(self.path)


def signatures(project: Project, executor: Executor) -> list[Signature]:
    """Read the signatures of the recurrent classes, from their record where a proof covers it.

    Raises:
        Problems: the installed Keras lacks one of the classes.
    """
    proofs = Proofs([record := _Record(project)])
    printed = proofs.result(record)
    if printed is None:
        execution = executor.run(NAME, PROGRAM)
        if execution.report != {}:
            detail = str((execution.report or {}).get("text", execution.stderr))
            raise Problems([Problem(NAME, 0, "the installed Keras lacks a class of the site", detail)])
        printed = execution.stdout.decode()
        write_if_changed(project, record.path, printed)
        proofs.write(project)
    return _read(printed)


def recorded_signatures(project: Project) -> list[Signature]:
    """The signatures as they were recorded, whatever is installed.

    Raises:
        Problems: there is no record.
    """
    record = _Record(project)
    printed = record.recorded()
    if printed is None:
        raise Problems([Problem(project.relative(record.path), 0, "is not there: make snippets writes it")])
    return _read(printed)


def _read(printed: str) -> list[Signature]:
    read: dict[str, Any] = json.loads(printed)
    return [
        Signature(name, _arguments(parts["constructor"]), _arguments(parts["call"])) for name, parts in read.items()
    ]


def _arguments(pairs: list[tuple[str, str | None]]) -> tuple[Argument, ...]:
    return tuple(Argument(name, default) for name, default in pairs)


def write_fragments(project: Project, executor: Executor) -> None:
    """Write the fragments of every class in every language.

    Raises:
        Problems: as of `signatures`; or the cache folder cannot be written.
    """
    for signature in signatures(project, executor):
        for language in LANGUAGES:
            folder = project.generated(language) / "signature"
            page = signature.name.lower()
            write_if_changed(project, folder / f"{page}.md", whole(signature))
            for kind, arguments, prefix in (
                ("constructor", signature.constructor, ""),
                ("call", signature.call, "call-"),
            ):
                for position, argument in enumerate(arguments, 1):
                    more = explorer.link(project, language, signature.name, f"{prefix}{argument.name}")
                    text = one(argument, kind, position, len(arguments), language, more)
                    write_if_changed(project, folder / page / f"{prefix}{argument.name}.md", text)


def whole(signature: Signature) -> str:
    """The signature of the constructor and of the call as HTML, each argument linked to its heading."""
    lines = [f"keras.layers.<b>{signature.name}</b>("]
    lines += [f"    {_linked(argument, '')}," for argument in signature.constructor]
    lines += ['    <a href="#kwargs">**kwargs</a>', ")"]
    call = ", ".join(_linked(argument, "call-") for argument in signature.call)
    lines += ["", f"layer({call})"]
    body = "<br>\n".join(line.replace("    ", "&nbsp;" * 4) for line in lines)
    return f'<p class="signature" translate="no"><code>\n{body}\n</code></p>\n'


def _linked(argument: Argument, prefix: str) -> str:
    default = "" if argument.default is None else f"={html.escape(argument.default, quote=False)}"
    return f'<a href="#{prefix}{argument.name}">{argument.name}</a>{default}'


def one(argument: Argument, kind: str, position: int, total: int, language: str, more: str = "") -> str:
    """Default and position of one argument, and perhaps a link, as a line of Markdown."""
    words = WORDS[language]
    default = f"**{words['required']}**" if argument.default is None else f"{words['default']} `{argument.default}`"
    place = f"{words[kind]} {position}/{total}"
    return " · ".join(filter(None, (default, place, more))) + "\n{ .argument }\n"
