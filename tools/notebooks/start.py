"""What runs in the process of a notebook before its first cell: says on stdout which cell prints and draws what.

`tools.notebooks.executed` puts its text in front of the cells and never imports it. Each message is the sign `MARK`
and a line of JSON; what the cell itself prints stands between messages.
"""

import json
import sys
import time
from typing import Any

MARK = "\x1e"

STYLE: dict[str, Any] = {
    "axes.axisbelow": True,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.size": 12,
    "legend.frameon": False,
    "svg.fonttype": "none",
    "svg.hashsalt": "notebook",
    "xtick.major.size": 0,
    "xtick.minor.size": 0,
    "ytick.major.size": 0,
    "ytick.minor.size": 0,
}
"""How figures look on the site; a reader who runs the notebook sees the same lines in the style at hand."""


def _say(**message: Any) -> None:
    sys.stdout.write(MARK + json.dumps(message) + "\n")


def begin(name: str | None) -> None:
    """A cell begins, or the notebook ends: show what the cell before has drawn, as a notebook does."""
    pyplot: Any = sys.modules.get("matplotlib.pyplot")
    for number in pyplot.get_fignums() if pyplot else ():
        import io

        svg = io.StringIO()
        pyplot.figure(number).savefig(
            svg, format="svg", transparent=True, bbox_inches="tight", pad_inches=0.02, metadata={"Date": None}
        )
        _say(figure=svg.getvalue())
        pyplot.close(number)
    if name is None:
        _say(seconds=time.process_time())
    else:
        _say(cell=name)


def end(value: object) -> None:
    """A cell has ended with an expression: a notebook would show its value, a program would not."""
    if value is not None:
        _say(value=type(value).__name__)


def _style() -> None:
    try:
        import matplotlib
    except ImportError:
        return  # a notebook may do without
    settings: dict[Any, Any] = matplotlib.rcParams
    settings.update(STYLE)


_style()
