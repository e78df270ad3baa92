"""Takes out of a page what its reader pays for and does not see.

Most elements of a page are spans around names and brackets in the colour of the text about them, and for each block of
`pre > code` the theme's script adds a bar of buttons and measures the page twice. An output is no code, and there is
nothing in it to copy: it is a `samp`.
"""

from __future__ import annotations

import re

PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
"""What Pygments marks as a name, an operator, a bracket or a space."""

OUTPUT = re.compile(
    r'(?P<before><div class="language-text[^"]*">(?:<span class="filename">[^<]*</span>)?<pre>)(?:<span></span>)?'
    r"<code>(?P<text>[^<]*)</code>(?=</pre>)"
)
"""A block of an output: it holds no element."""


def lighter(html: str) -> str:
    """The page with as few elements as show the same text.

    Args:
        html: a whole page.
    """
    return PLAIN.sub(r"\1", OUTPUT.sub(r"\g<before><samp>\g<text></samp>", html))
