"""Makes MathML of the formulas in a text: browsers show it without a script."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from latex2mathml.converter import convert

FORMULA = re.compile(
    r"\$\$(?P<display>[^$]+)\$\$"
    r"|(?<![A-Za-z\d\\$])\$(?P<inline>[^$\s](?:[^$]*[^$\s])?)\$(?![A-Za-z\d$])"
)
"""As Jupyter finds them: `$…$` in a line, `$$…$$` on lines of their own."""

PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "msubsup": 3, "munder": 2, "mover": 2, "munderover": 3}
"""How many parts such elements have; a browser shows them in red where one is missing."""

SPACE = "{http://www.w3.org/1998/Math/MathML}"


class FormulaError(ValueError):
    """A formula that cannot be shown."""


def mathml(latex: str, display: bool = False) -> str:
    """A formula as MathML.

    Args:
        latex: as between the dollar signs.
        display: whether it stands on a line of its own.

    Raises:
        FormulaError: a command that is not known, or a group that is not closed. The converter shows the first
            literally and passes over the second.
    """
    depth = 0
    for sign in re.findall(r"(?<!\\)[{}]", latex):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            break
    if depth:
        raise FormulaError(f"a brace without its counterpart in {latex!r}")
    try:
        made = convert(latex, display="block" if display else "inline")
        tree = ElementTree.fromstring(made)
    except Exception as error:  # whatever the converter stumbles over
        raise FormulaError(f"{latex!r} is no formula: {type(error).__name__} {error}".rstrip()) from error
    for element in tree.iter():
        if "\\" in (element.text or "") and element.tag != f"{SPACE}mtext":
            raise FormulaError(f"the command {element.text} in {latex!r} is not known: write it another way")
        name = element.tag.removeprefix(SPACE)
        if len(element) != PARTS.get(name, len(element)):
            raise FormulaError(f"a part is missing in {latex!r}: it makes <{name}> of {len(element)}")
    return made
