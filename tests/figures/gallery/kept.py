"""An example of `kept`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

KEPT = """\
import json

model = {"weights": 3, "optimizer": 8}
json.dumps(model), json.dumps({})
print("all: config True, weights 3, optimizer 8, graph True")
print("little: config False, weights 3, optimizer 0, graph False")
print("other: weights 3, config True, optimizer 8, graph True")
"""

EXAMPLES = (
    Example(
        "kept",
        KEPT,
        "kept\nways:\n- json.dumps(model): all\n- json.dumps({}): little",
        frozenset({"json.dumps(model)", "config", "3 arrays", "8 arrays", "graph", "kept", "not kept"}),
        (
            Mistake("json.dumps({}): little", "json.dump({}): little", 5, "json.dump({}) does not stand in its code"),
            Mistake(": little", ": other", 5, "does not count config, weights, optimizer, graph, in this order"),
            Mistake(": little", ": few", 5, "no line of its output begins with 'few'"),
            Mistake("- json.dumps({}): little", "- little", 5, "write each as `- call: words of its line`"),
        ),
    ),
)
