"""Takes out of a page what its reader pays for and does not see.

Most elements of a page are spans around names and brackets in the colour of the text about them, and for each block of
`pre > code` the theme's script measures the page. So a program stands one element deeper, where that script does not
look (`examples.js` gives it its button), and an output is no code: it is a `samp`. Each says how many lines it has, so
that a browser need neither style nor lay out what is not in view. The theme's script puts each table into another
element, after which all that stands beside it is styled anew: so it stands alone in one.
"""

from __future__ import annotations

import re

PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
"""What Pygments marks as a name, an operator, a bracket or a space."""

OUTPUT = re.compile(
    r'(?P<before><div class="language-text[^"]*">(?:<span class="filename">[^<]*</span>)?)<pre>(?:<span></span>)?'
    r"<code>(?P<text>[^<]*)</code>(?=</pre>)"
)
"""A block of an output: it holds no element."""

PROGRAM = re.compile(
    r'(?P<before><div class="language-python highlight)(?P<name>">(?:<span class="filename">[^<]*</span>)?)<pre>'
    r"(?:<span></span>)?<code>(?P<code>(?:(?!</pre>).)*)</code></pre></div>(?P<output>\s*<div class=\"language-text)?",
    re.S,
)
"""A program, and whether an output hangs on it."""

TABLE = re.compile(r"<table>(?:(?!</table>).)*</table>", re.S)

REFERENCE = re.compile(r"&#?\w+;")

TAG = re.compile(r"<[^>]*>")

PHONE = 38
"""How many characters a line holds where the screen is narrow: there it wraps."""


def lighter(html: str) -> str:
    """The page with as few elements as show the same text, and with the height of its blocks.

    Args:
        html: a whole page.
    """
    html = PROGRAM.sub(_program, OUTPUT.sub(_output, html))
    html = TABLE.sub(r'<div class="has-table">\g<0></div>', html)
    return PLAIN.sub(r"\1", html)


def _output(found: re.Match[str]) -> str:
    height = _height(found["text"])
    return f'{found["before"]}<pre style="{height}"><samp>{found["text"]}</samp>'


def _program(found: re.Match[str]) -> str:
    height = _height(TAG.sub("", found["code"]))
    answered = " answered" if found["output"] else ""
    return (
        f'{found["before"]}{answered}{found["name"]}<pre style="{height}"><span><code>{found["code"]}</code>'
        f"</span></pre></div>{found['output'] or ''}"
    )


def _height(text: str) -> str:
    """How many lines a block has, and how many on a phone, as a style says it."""
    lines = REFERENCE.sub("x", text).removesuffix("\n").split("\n")
    narrow = sum(max(1, -(-len(line) // PHONE)) for line in lines)
    return f"--lines:{len(lines)}" + (f";--narrow:{narrow}" if narrow != len(lines) else "")
