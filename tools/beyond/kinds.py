"""Of what kind a difference is between what a program prints under TensorFlow and under another backend.

The kinds are told by looking at the two texts, and at the same pair once more with one set of random numbers
(`tools.beyond.same_numbers`): what then agrees differed by its random numbers alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*(?:e[-+]?\d+)?|\d+e[-+]?\d+|inf|nan)(?![\w])")
"""A number that was computed; an integer is part of the text, for a shape or a count must be the same."""

DTYPE = re.compile(r"\b(?:u?int(?:8|16|32|64)|b?float(?:16|32|64)|bool)\b")

LIBRARY = re.compile(
    r"(?i)\b(?:tensorflow|tf|jax(?:lib)?|torch|numpy|openvino|keras)(?:\.\w+)+|\bEagerTensor\b|\bArrayImpl\b|\bndarray\b|"
    r"\bTensor\b|\bOpenVINOKerasTensor\b|\bResourceVariable\b|\bSymbolicTensor\b|\b_?DictWrapper\b|\bListWrapper\b"
)
"""What a library calls its own classes."""

SIZE = re.compile(r"torch\.Size\(\[([\d, ]*)\]\)|TensorShape\(\[([\d, None]*)\]\)")
"""What PyTorch and TensorFlow call a shape, where others write a tuple."""


NO_TRAINING = re.compile(
    r"^NotImplementedError: `?\w+`? (?:not implemented for NumPy backend|is not supported with openvino backend)", re.M
)
"""What a backend says that only infers."""

OF_THE_PROGRAM = re.compile(
    r"""^(?:
    RuntimeError:\ Can't\ call\ numpy\(\)\ on\ Tensor\ that\ requires\ grad
    |TypeError:\ unsupported\ operand\ type\(s\)\ for\ .+:\ 'numpy\.ndarray'\ and\ 'Tensor'
    |TypeError:\ (?:round|transpose)\(\)[ :]
    |TypeError:\ unsupported\ format\ string\ passed\ to\ OpenVINOKerasTensor
    |ValueError:\ step\ must\ be\ greater\ than\ zero
    |ValueError:\ OpenVINO\ doesn't\ support\ negative\ steps
    |ImportError:\ This\ requires\ the\ tensorflow\ module
    |(?:.*\s)?'(?:torch\.dtype|str)'\ object\ has\ no\ attribute\ 'name'
    )""",
    re.M | re.X,
)
"""What is raised where a program handles a tensor as one of TensorFlow or NumPy: turns it into an array, hands it to a
function of NumPy, prints it in a format, takes it in steps of -1, asks its dtype for a name; and what functions of
Keras say that need TensorFlow."""


@dataclass(frozen=True)
class Printed:
    """What a program printed somewhere.

    Args:
        text: its output, the end of the traceback included where it raised.
        raised: the exception that ended it; empty where none did.
    """

    text: str
    raised: str = ""


KINDS = (
    "random",
    "rounding",
    "works",
    "raises",
    "training",
    "program",
    "message",
    "dtype",
    "names",
    "values",
    "text",
)
"""In the order in which pages list them; `docs/_meta/differences.yml` says in words what each means."""


OF_EXCEPTIONS = frozenset({"raises", "training", "program", "message"})
"""Those of programs that raise on the other backend."""


def kind_of(here: Printed, there: Printed, same_here: Printed | None, same_there: Printed | None) -> str:
    """The kind of a difference; empty where there is none.

    Args:
        here: under TensorFlow.
        there: under the other backend.
        same_here: under TensorFlow, with random numbers that both have in common; None if not run.
        same_there: under the other backend, with those.
    """
    if here == there:
        return ""
    if here.raised and not there.raised:
        return "works"
    if there.raised:
        return raised_kind(there.text, both=bool(here.raised))
    if same_here is not None and same_there is not None and not same_there.raised:
        inner = _by_text(same_here.text, same_there.text)
        if inner in ("", "rounding"):
            return _by_text(here.text, there.text) if _by_text(here.text, there.text) == "rounding" else "random"
        return inner
    return _by_text(here.text, there.text)


def raised_kind(text: str, *, both: bool) -> str:
    """The kind of a difference where the program raises on the other backend.

    Args:
        text: what it prints there, the exception at its end.
        both: whether it raises under TensorFlow too.
    """
    if NO_TRAINING.search(text):
        return "training"
    if both:
        return "message"
    return "program" if OF_THE_PROGRAM.search(text) else "raises"


def _by_text(here: str, there: str) -> str:
    """The kind of two outputs of programs that came to their end."""
    if here == there:
        return ""
    if DTYPE.sub("·", here) == DTYPE.sub("·", there):
        return "dtype"
    if LIBRARY.sub("·", _sizes(here)) == LIBRARY.sub("·", _sizes(there)):
        return "names"
    if _plain(here) == _plain(there):
        return "rounding" if _close(here, there) else "values"
    return "text"


def _sizes(text: str) -> str:
    """The text with each shape as a tuple."""
    return SIZE.sub(lambda found: f"({found[1] or found[2]})", text)


def _plain(text: str) -> str:
    """The text without its computed numbers and without the spaces that depend on their width."""
    return re.sub(r"\s+", " ", re.sub(r"(?<=[\[(])\s+|\s+(?=[\])])", "", NUMBER.sub("·", text))).strip()


def _close(here: str, there: str) -> bool:
    """Whether each number is off by no more than one unit of its last printed place."""
    for one, other in zip(NUMBER.findall(here), NUMBER.findall(there), strict=True):
        if one == other:
            continue
        places = [len(text.partition("e")[0].partition(".")[2]) for text in (one, other)]
        exponent = [int(text.partition("e")[2] or 0) for text in (one, other)]
        unit = 10.0 ** (min(exponent) - min(max(places), 6))
        if not abs(float(one) - float(other)) <= 1.5 * unit * (10 if max(places) > 6 else 1):
            return False
    return True
