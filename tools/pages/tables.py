"""Lets the tables of a page be read on a phone: says where code in a cell may break, and where it may not."""

from __future__ import annotations

import re

CELL = re.compile(r"<t[dh]\b.*?</t[dh]>", re.DOTALL)
CODE = re.compile(r"(?<=<code>)[^<]+(?=</code>)")
SHAPE = re.compile(r"(?<!\w)\((?:None|\d+),(?: (?:None|\d+),?)*\)")


def breakable(html: str) -> str:
    """Let names in the cells of tables break after an underscore, and shapes such as `(None, 4, 3)` nowhere.

    What a reader copies stays as it was: both marks hold no text.

    Args:
        html: a page, as the theme has put it together.
    """
    return CELL.sub(lambda cell: CODE.sub(_marked, cell[0]), html)


def _marked(code: re.Match[str]) -> str:
    whole = SHAPE.sub(lambda shape: f'<span class="whole">{shape[0]}</span>', code[0])
    return whole.replace("_", "_<wbr>")
